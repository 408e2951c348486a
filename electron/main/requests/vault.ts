import type { HostAnswers } from '#shared/ipc/contract';
import { createVault } from '#shared/vault/vault';
import { answerFromVault } from '#shared/vault/vault-answers';
import { createFolderStore } from './folder-store';
import { sha256 } from './sha256';

/** The vault in a folder of the user's data. */
export function answerVault(
  folder: string,
): Pick<HostAnswers, Extract<keyof HostAnswers, `vault.${string}`>> {
  return answerFromVault(createVault(createFolderStore(folder), sha256));
}
