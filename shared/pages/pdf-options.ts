import type { ReadFailure } from '#shared/pages/read-failure';

/** Largest image decoded, pixels: larger ones are bombs. */
export const LARGEST_IMAGE = 64_000_000;

/**
 * How pdf.js is to open a file, whatever it runs in.
 * @param assets Where its folders `cmaps/`, `standard_fonts/`, `wasm/` and `iccs/` lie; ends with a slash.
 */
export function pdfOptions(data: Uint8Array, assets: string) {
  return {
    data,
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    iccUrl: `${assets}iccs/`,
    // Names of fonts, which say what is bold, are kept only with this.
    fontExtraProperties: true,
    isEvalSupported: false,
    // The browser's own decoder grows by hundreds of megabytes over a scan.
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: LARGEST_IMAGE,
    stopAtErrors: false,
    verbosity: 0,
  };
}

/** In the place of `FontFace` where nothing is painted: a font that needs no loading. */
export class UnloadedFont {
  readonly loaded = Promise.resolve();
}

/**
 * What reading adds to {@link pdfOptions}. Its pages are not painted: with {@link UnloadedFont} as the host's
 * `FontFace`, fonts are not loaded, and the outlines of their letters not worked out.
 */
export const WITHOUT_PAINTING = {
  disableFontFace: false,
  ownerDocument: { fonts: { add(): void {}, delete(): void {} } },
};

/** What pdf.js's refusal to open a file means. */
export function pdfFailureOf(error: unknown): ReadFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { failure: 'password' };
  const isDamage = name === 'InvalidPDFException' || name === 'UnknownErrorException';
  return { failure: isDamage ? 'damaged' : 'reader-failed' };
}
