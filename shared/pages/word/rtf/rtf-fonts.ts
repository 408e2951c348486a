import { textOfBytes } from '#shared/text/legacy/bytes';
import { WINDOWS_1258 } from '#shared/text/legacy/windows-1258';

/** Character sets of fonts (\fcharset) and code pages (\ansicpg) that are Vietnamese. */
const VIETNAMESE_SET = 163;
const VIETNAMESE_PAGE = 1258;

interface RtfFont {
  name: string;
  charset: number;
}

/** The fonts of an RTF file, by the number the file gives them, and what their bytes mean. */
export class RtfFonts {
  /** Code page of letters in fonts that name no character set. */
  codePage = 1252;
  private readonly fonts = new Map<number, RtfFont>();
  private readonly names = new Map<number, string>();

  /** The font of that number, to be described further. */
  describe(number: number): RtfFont {
    let font = this.fonts.get(number);
    this.names.clear();
    if (!font) {
      font = { name: '', charset: 1 };
      this.fonts.set(number, font);
    }
    return font;
  }

  nameOf(number: number): string {
    let name = this.names.get(number);
    if (name === undefined) {
      name = (this.fonts.get(number)?.name ?? '').replace(/;.*$/su, '').trim();
      this.names.set(number, name);
    }
    return name;
  }

  /** The letter that a byte is in a font. Those of old fonts stay as Windows shows them. */
  letterOf(byte: number, number: number): string {
    const charset = this.fonts.get(number)?.charset ?? 1;
    const isVietnamese =
      charset === VIETNAMESE_SET || (charset <= 1 && this.codePage === VIETNAMESE_PAGE);
    const vietnamese = isVietnamese ? WINDOWS_1258.get(byte) : undefined;
    return vietnamese ?? textOfBytes(Uint8Array.of(byte));
  }
}
