import { createHash } from 'node:crypto';
import type { Hash } from '#shared/vault/vault';

/** SHA-256 by Node. */
export const sha256: Hash = {
  whole: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  start() {
    const hash = createHash('sha256');
    return { add: (piece) => void hash.update(piece), end: () => hash.digest('hex') };
  },
};
