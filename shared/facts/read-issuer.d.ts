import type { Reading, Span } from '#shared/model/reading';
/** The left column of the head. */
export interface Issuer {
  readonly issuer: string;
  readonly parent: string | null;
  readonly span: Span;
}
/** Reads the issuer from the lines before the number (or before the type, where no number stands). */
export declare function readIssuer(
  reading: Reading,
  lines: readonly Span[],
  before: number,
): Issuer | null;
/**
 * The name in the head as the text writes it: "BAN TUYÊN GIÁO" under "TỈNH ỦY CAO BẰNG" is the text's
 * "Ban Tuyên giáo Tỉnh ủy Cao Bằng". Null when the text never writes it.
 */
export declare function writeOutIssuer(reading: Reading, issuer: Issuer): string | null;
/**
 * The issuer's full name made out from the text: the body that "ban hành", "hướng dẫn" in the opening sentence.
 * A level without its place ("Ủy ban nhân dân tỉnh") gets the place the document names.
 */
export declare function inferIssuer(reading: Reading, opening: readonly Span[]): string | null;
