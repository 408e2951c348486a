import { array, assert, nat, property, uint8Array } from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { startSha256 } from '../../../../renderer/host/browser/sha256-pieces';

function inPieces(bytes: Uint8Array, lengths: readonly number[]): string {
  const hash = startSha256();
  let at = 0;
  for (const length of lengths) {
    hash.add(bytes.subarray(at, at + length));
    at += length;
  }
  hash.add(bytes.subarray(at));
  return hash.end();
}

// FIPS 180-4's own examples.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('%j has the hash of the standard', (text, hash) => {
  expect(inPieces(new TextEncoder().encode(text), [])).toBe(hash);
});

test('agrees with Node, however the bytes are cut', () => {
  assert(
    property(
      uint8Array({ maxLength: 400 }),
      array(nat({ max: 130 }), { maxLength: 6 }),
      (bytes, lengths) => {
        const hash = createHash('sha256').update(bytes).digest('hex');
        expect(inPieces(bytes, lengths)).toBe(hash);
      },
    ),
  );
});
