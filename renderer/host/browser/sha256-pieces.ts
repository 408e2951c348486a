/** Bytes in a block. */
const BLOCK = 64;

/** First 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const PRIMES = Array.from({ length: 312 }, (_, n) => n)
  .filter(isPrime)
  .slice(0, 64);
const ROUND_WORDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const FIRST_STATE = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

function isPrime(n: number): boolean {
  for (let by = 2; by * by <= n; by += 1) if (n % by === 0) return false;
  return n > 1;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x1_0000_0000) | 0;
}

/**
 * SHA-256 (FIPS 180-4) of what comes in pieces: the browser's own takes the whole at once, and a scan of hundreds
 * of megabytes must not lie in memory.
 */
export function startSha256(): { add(piece: Uint8Array): void; end(): string } {
  const state = FIRST_STATE.slice();
  const words = new Int32Array(64);
  const rest = new Uint8Array(BLOCK);
  let held = 0;
  let length = 0;

  function add(piece: Uint8Array): void {
    length += piece.length;
    let at = 0;
    if (held > 0) {
      at = Math.min(BLOCK - held, piece.length);
      rest.set(piece.subarray(0, at), held);
      held += at;
      if (held < BLOCK) return;
      mix(state, words, rest, 0);
    }
    for (; at + BLOCK <= piece.length; at += BLOCK) mix(state, words, piece, at);
    rest.set(piece.subarray(at));
    held = piece.length - at;
  }

  function end(): string {
    const bits = length * 8;
    const padding = new Uint8Array((held < 56 ? 56 : 120) - held + 8);
    padding[0] = 0x80;
    const tail = new DataView(padding.buffer);
    tail.setUint32(padding.length - 8, Math.floor(bits / 0x1_0000_0000));
    tail.setUint32(padding.length - 4, bits >>> 0);
    add(padding);
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  return { add, end };
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Mixes one block of the message into the state (FIPS 180-4, 6.2.2). */
function mix(state: Int32Array, words: Int32Array, bytes: Uint8Array, from: number): void {
  for (let t = 0, at = from; t < 16; t += 1, at += 4) {
    words[t] =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
  }
  for (let t = 16; t < 64; t += 1) {
    const early = words[t - 15] ?? 0;
    const late = words[t - 2] ?? 0;
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[t] = ((words[t - 16] ?? 0) + small + (words[t - 7] ?? 0) + large) | 0;
  }
  // Read and written one by one: an iterator for every 64 bytes would take longer than the mixing.
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let t = 0; t < 64; t += 1) {
    const large = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + large + choice + (ROUND_WORDS[t] ?? 0) + (words[t] ?? 0)) | 0;
    const small = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const most = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + small + most) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}
