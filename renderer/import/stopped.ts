import { VaultError, isVaultStopped } from '#shared/vault/vault-error';
import { t } from '../words/t';

/** Whether an error means that nothing more can be kept or saved, so that the next file would fail as this one did. */
export function isStopped(error: unknown): boolean {
  return isVaultStopped(error) || isDatabaseFull(error);
}

/** Why the import stands still and what to do. */
export function describeStop(error: unknown): string {
  if (isVaultStopped(error) && error instanceof Error) return error.message;
  if (isDatabaseFull(error)) return new VaultError('disk-full').message;
  return t('import.stopped', { why: error instanceof Error ? error.message : String(error) });
}

/** IndexedDB says so in the error or, where a transaction was given up for it, in the error within. */
function isDatabaseFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = 'inner' in error ? error.inner : null;
  return error.name === 'QuotaExceededError' || (inner !== error && isDatabaseFull(inner));
}
