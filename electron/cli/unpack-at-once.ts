import { brotliDecompressSync, inflateSync } from 'node:zlib';

/** The longest stream that is unpacked, bytes: longer ones are bombs. */
const LONGEST = 135_000_000;

/**
 * Stands in for Node's `DecompressionStream`, whose threads and queues cost more than unpacking does: a PDF has
 * thousands of small streams, and pdf.js gives each whole and takes it whole.
 */
export class UnpackAtOnce {
  readonly writable: {
    readonly getWriter: () => {
      readonly ready: Promise<void>;
      readonly write: (bytes: Uint8Array) => Promise<void>;
      readonly close: () => Promise<void>;
    };
  };
  readonly readable: AsyncIterable<Uint8Array>;

  constructor(format: string) {
    const unpack = format === 'brotli' ? brotliDecompressSync : inflateSync;
    let give: (bytes: Uint8Array) => void = () => {};
    const given = new Promise<Uint8Array>((resolve) => {
      give = resolve;
    });
    this.writable = {
      getWriter: () => ({
        ready: Promise.resolve(),
        write: (bytes) => Promise.resolve(give(bytes)),
        close: () => Promise.resolve(),
      }),
    };
    async function* read(): AsyncGenerator<Uint8Array> {
      yield unpack(await given, { maxOutputLength: LONGEST });
    }
    this.readable = read();
  }
}
