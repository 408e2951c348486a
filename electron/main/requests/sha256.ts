import { createHash } from 'node:crypto';

/** SHA-256 in small hexadecimal letters. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return createHash('sha256').update(bytes).digest('hex');
}
