import type { HostAnswers } from '#shared/ipc/contract';
import type { FileStore } from '#shared/vault/file-store';
import { createVault } from '#shared/vault/vault';
import { answerFromVault } from '#shared/vault/vault-answers';
import type { FileBook } from './file-book';
import { sha256 } from './sha256';

/** The vault in a folder of the user's data. */
export function answerVault(
  files: FileStore,
  book: FileBook,
): Pick<HostAnswers, Extract<keyof HostAnswers, `vault.${string}`>> {
  const answers = answerFromVault(createVault(files, sha256), (id) => book.find(id));
  return {
    ...answers,
    // The paths first: lines without them would be lost in the next run.
    'vault.addBatch': async (batch) => {
      await book.keepPaths(batch);
      await answers['vault.addBatch'](batch);
    },
  };
}
