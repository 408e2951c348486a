import type { HostAnswers } from '#shared/ipc/contract';
import type { FileSource, Vault } from '#shared/vault/vault';
import { SourceError } from '#shared/vault/vault-error';

/** Bytes. Larger files are no documents, and would fill the disk unasked. */
const LARGEST_KEPT = 1_000_000_000;

type VaultRequests = Extract<keyof HostAnswers, `vault.${string}`>;

/** The part of the contract that the vault answers, the same in both hosts. */
export function answerFromVault(
  vault: Vault,
  findFile: (id: string) => Promise<FileSource>,
): Pick<HostAnswers, VaultRequests> {
  return {
    'vault.keepOriginal': (bytes) => vault.keepOriginal(bytes),
    'vault.keepFile': async (id) => {
      const file = await findFile(id);
      if (file.size > LARGEST_KEPT) throw new SourceError(file.name, 'too-large');
      return vault.keepFile(file);
    },
    'vault.readOriginal': (sha256) => vault.readOriginal(sha256),
    'vault.listOriginals': () => vault.listOriginals(),
    'vault.removeOriginal': (sha256) => vault.removeOriginal(sha256),
    'vault.keepDerived': (sha256, lines) => vault.keepDerived(sha256, lines),
    'vault.readDerived': (sha256) => vault.readDerived(sha256),
    'vault.addBatch': (batch) => vault.addBatch(batch),
    'vault.settleLines': (batch, outcomes) => vault.settleLines(batch, outcomes),
    'vault.readQueue': () => vault.readQueue(),
    'vault.removeBatch': (batch) => vault.removeBatch(batch),
    'vault.append': (entries) => vault.append(entries),
    'vault.readJournal': () => vault.readJournal(),
  };
}
