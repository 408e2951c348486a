import type { HostAnswers } from '#shared/ipc/contract';
import type { Vault } from '#shared/vault/vault';

type VaultRequests = Extract<keyof HostAnswers, `vault.${string}`>;

/** The part of the contract that the vault answers, the same in both hosts. */
export function answerFromVault(vault: Vault): Pick<HostAnswers, VaultRequests> {
  return {
    'vault.keepOriginal': (bytes) => vault.keepOriginal(bytes),
    'vault.readOriginal': (sha256) => vault.readOriginal(sha256),
    'vault.listOriginals': () => vault.listOriginals(),
    'vault.removeOriginal': (sha256) => vault.removeOriginal(sha256),
    'vault.append': (entries) => vault.append(entries),
    'vault.readJournal': () => vault.readJournal(),
  };
}
