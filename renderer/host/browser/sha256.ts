import type { Hash } from '#shared/vault/vault';
import { startSha256 } from './sha256-pieces';

/** SHA-256 by the browser, which hashes wholes only; our own for what comes in pieces. */
export const sha256: Hash = {
  async whole(bytes) {
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  },
  start: startSha256,
};
