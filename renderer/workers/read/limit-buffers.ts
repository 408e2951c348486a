/**
 * Bytes of the largest block of memory a reader may ask for: room for a page scanned at 600 dots an inch in colour. A
 * megabyte of a packed stream can ask for a thousand.
 */
const LARGEST_BUFFER = 135_000_000;

/** Packed bytes that are unpacked at a time: at most a thousand times as many come out. */
const PIECE = 16_384;

let exceeded = false;

/** Whether a reader has asked for too much since this was last asked. */
export function wasBufferRefused(): boolean {
  const before = exceeded;
  exceeded = false;
  return before;
}

/**
 * Makes what unpacks streams refuse to go on for ever, in this worker alone. pdf.js unpacks a stream whole, by the
 * browser's `DecompressionStream` or into a `Uint8Array` that doubles until memory is full, and offers no limit.
 */
export function limitBuffers(): void {
  Reflect.set(globalThis, 'Uint8Array', limitArrays(globalThis.Uint8Array));
  Reflect.set(globalThis, 'DecompressionStream', limitUnpacking(globalThis.DecompressionStream));
}

function refuse(): never {
  exceeded = true;
  throw new RangeError('too large for a reader');
}

function limitArrays(Unlimited: Uint8ArrayConstructor): unknown {
  function Limited(this: unknown, ...args: unknown[]): unknown {
    if (typeof args[0] === 'number' && args[0] > LARGEST_BUFFER) refuse();
    return Reflect.construct(Unlimited, args, new.target === Limited ? Unlimited : new.target);
  }
  Limited.prototype = Unlimited.prototype;
  return Object.setPrototypeOf(Limited, Unlimited);
}

function limitUnpacking(Unlimited: typeof DecompressionStream): unknown {
  return class {
    readonly readable: ReadableStream<Uint8Array>;
    readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;

    constructor(format: CompressionFormat) {
      // The browser's unpacks all it is given before it looks whether anybody takes it.
      const cut = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(bytes, out) {
          for (let at = 0; at < bytes.length; at += PIECE)
            out.enqueue(bytes.subarray(at, at + PIECE));
        },
      });
      let length = 0;
      const count = new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, out) {
          length += piece.length;
          if (length > LARGEST_BUFFER) refuse();
          out.enqueue(piece);
        },
      });
      this.writable = cut.writable;
      this.readable = cut.readable.pipeThrough(new Unlimited(format)).pipeThrough(count);
    }
  };
}
