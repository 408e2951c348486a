import type { Reading, Span } from '#shared/model/reading';
/** Who signed and for whom. */
export interface Signature {
  readonly signer: {
    readonly text: string;
    readonly span: Span;
  } | null;
  readonly title: {
    readonly text: string;
    readonly span: Span;
  } | null;
  readonly capacity: {
    readonly text: string;
    readonly span: Span;
  } | null;
}
/** Reads the signature from the lines of the foot. Recipients among them begin with a dash and are passed over. */
export declare function readSignature(reading: Reading, lines: readonly Span[]): Signature;
