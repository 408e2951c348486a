import { ListNumbers } from '#shared/pages/word/list-numbers';
import type { LevelOverride, ListLevel, ListUse } from '#shared/pages/word/list-numbers';
import { numberFormatOf } from '#shared/pages/word/number-formats';
import {
  type XmlElement,
  childOf,
  elementsOf,
  switchOf,
  valueOf,
} from '#shared/pages/word/docx/parse-xml';
import type { DocxStyles } from '#shared/pages/word/docx/docx-styles';

/** A level and the paragraph style that stands for it. */
interface DocxLevel extends ListLevel {
  readonly style: string | null;
}

interface AbstractList {
  readonly levels: readonly (DocxLevel | undefined)[];
  /** The levels are those of the list that this style uses. */
  readonly styleLink: string | null;
}

function numberOf(text: string | null): number | null {
  const value = text === null ? Number.NaN : Number(text);
  return Number.isSafeInteger(value) ? value : null;
}

function namedElements(parent: XmlElement | null, name: string): XmlElement[] {
  return elementsOf(parent).filter((element) => element.name === name);
}

function readLevel(element: XmlElement): DocxLevel {
  const fonts = childOf(childOf(element, 'rPr'), 'rFonts')?.attributes;
  // Word 2010 keeps formats of other scripts in a choice, with the plain one to fall back on.
  const choice = childOf(childOf(element, 'AlternateContent'), 'Fallback');
  return {
    start: numberOf(valueOf(element, 'start')) ?? 1,
    format: numberFormatOf(valueOf(element, 'numFmt') ?? valueOf(choice, 'numFmt') ?? 'decimal'),
    text: valueOf(element, 'lvlText') ?? '',
    font: fonts?.['hAnsi'] ?? fonts?.['ascii'] ?? '',
    restart: numberOf(valueOf(element, 'lvlRestart')),
    legal: switchOf(element, 'isLgl') ?? false,
    glued: valueOf(element, 'suff') === 'nothing',
    style: valueOf(element, 'pStyle'),
  };
}

function readLevels(list: XmlElement): (DocxLevel | undefined)[] {
  const levels: (DocxLevel | undefined)[] = [];
  for (const element of namedElements(list, 'lvl')) {
    const index = numberOf(element.attributes['ilvl'] ?? null);
    if (index !== null && index >= 0 && index < 9) levels[index] = readLevel(element);
  }
  return levels;
}

function readOverrides(use: XmlElement): Map<number, LevelOverride> {
  const overrides = new Map<number, LevelOverride>();
  for (const element of namedElements(use, 'lvlOverride')) {
    const index = numberOf(element.attributes['ilvl'] ?? null);
    const level = childOf(element, 'lvl');
    const start = numberOf(valueOf(element, 'startOverride'));
    if (index !== null) overrides.set(index, { start, level: level ? readLevel(level) : null });
  }
  return overrides;
}

/** Which list a paragraph belongs to, and how deep. */
interface ListPlace {
  readonly id: string;
  readonly level: number;
}

/** The lists of a document (numbering.xml), counted as its paragraphs come. */
export class DocxLists {
  private readonly styles: DocxStyles;
  private readonly abstracts = new Map<string, AbstractList>();
  private readonly uses = new Map<string, ListUse>();
  private readonly numbers = new ListNumbers();

  constructor(root: XmlElement | null, styles: DocxStyles) {
    this.styles = styles;
    for (const element of namedElements(root, 'abstractNum')) {
      this.abstracts.set(element.attributes['abstractNumId'] ?? '', {
        levels: readLevels(element),
        styleLink: valueOf(element, 'numStyleLink'),
      });
    }
    const listOf = new Map(
      namedElements(root, 'num').map((use) => [
        use.attributes['numId'] ?? '',
        valueOf(use, 'abstractNumId') ?? '',
      ]),
    );
    for (const element of namedElements(root, 'num')) {
      const id = element.attributes['numId'] ?? '';
      const list = this.followLink(listOf.get(id) ?? '', listOf);
      const { levels = [] } = this.abstracts.get(list) ?? {};
      this.uses.set(id, { list, levels, overrides: readOverrides(element) });
    }
  }

  /** The label of the next paragraph with these properties; empty for none. Each paragraph is asked for once. */
  labelOf(properties: XmlElement | null): string {
    const place = this.placeOf(properties);
    const use = place && this.uses.get(place.id);
    return use ? this.numbers.next(use, place.level) : '';
  }

  /** The list whose levels a list borrows through a style. */
  private followLink(list: string, listOf: ReadonlyMap<string, string>): string {
    const link = this.abstracts.get(list)?.styleLink ?? null;
    if (link === null) return list;
    const [style] = this.styles.chainOf(link);
    const id = valueOf(childOf(style?.paragraph, 'numPr'), 'numId');
    return (id === null ? undefined : listOf.get(id)) ?? list;
  }

  private placeOf(properties: XmlElement | null): ListPlace | null {
    const own = childOf(properties, 'numPr');
    const ownId = valueOf(own, 'numId');
    const ownLevel = numberOf(valueOf(own, 'ilvl'));
    const byStyle = this.placeByStyle(this.styles.styleOf(properties));
    const id = ownId ?? byStyle?.id ?? '0';
    if (id === '0') return null;
    const level = ownLevel ?? byStyle?.level ?? 0;
    return level >= 0 && level < 9 ? { id, level } : null;
  }

  private placeByStyle(styleId: string | null): ListPlace | null {
    for (const style of this.styles.chainOf(styleId)) {
      const numbering = childOf(style.paragraph, 'numPr');
      const id = valueOf(numbering, 'numId');
      if (id === null) continue;
      const levels = this.abstracts.get(this.uses.get(id)?.list ?? '')?.levels ?? [];
      const linked = levels.findIndex(
        (level) => level?.style === styleId || level?.style === style.id,
      );
      return { id, level: linked >= 0 ? linked : (numberOf(valueOf(numbering, 'ilvl')) ?? 0) };
    }
    return null;
  }
}
