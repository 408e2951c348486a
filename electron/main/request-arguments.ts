import * as v from 'valibot';
import type { RequestArguments, RequestName } from '#shared/ipc/contract';
import { isJournalEntry } from '#shared/vault/journal-entry';
import { isBatchId, isQueueBatch, isQueueOutcome } from '#shared/vault/queue-shape';

const bytes = v.instance(Uint8Array);
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const fileId = v.pipe(v.string(), v.uuid());
/** A name to suggest, never a path: dialogs decide where a file goes. */
const fileName = v.pipe(v.string(), v.minLength(1), v.maxLength(255));
const entries = v.array(v.custom<RequestArguments<'vault.append'>[0][number]>(isJournalEntry));
const batchId = v.custom<string>(isBatchId);
const outcomes = v.array(
  v.custom<RequestArguments<'vault.settleLines'>[1][number]>(isQueueOutcome),
);

/** What each request must carry. A request without a line here does not compile. */
const schemas: { readonly [N in RequestName]: v.GenericSchema<unknown, RequestArguments<N>> } = {
  'files.pick': v.strictTuple([]),
  'files.pickFolder': v.strictTuple([]),
  'files.save': v.strictTuple([fileName, bytes]),
  'vault.keepOriginal': v.strictTuple([bytes]),
  'vault.keepFile': v.strictTuple([fileId]),
  'vault.readOriginal': v.strictTuple([sha256]),
  'vault.listOriginals': v.strictTuple([]),
  'vault.removeOriginal': v.strictTuple([sha256]),
  'vault.keepDerived': v.strictTuple([sha256, v.array(v.string())]),
  'vault.readDerived': v.strictTuple([sha256]),
  'vault.append': v.strictTuple([entries]),
  'vault.readJournal': v.strictTuple([]),
  'vault.addBatch': v.strictTuple([v.custom<RequestArguments<'vault.addBatch'>[0]>(isQueueBatch)]),
  'vault.settleLines': v.strictTuple([batchId, outcomes]),
  'vault.readQueue': v.strictTuple([]),
  'vault.removeBatch': v.strictTuple([batchId]),
  'watch.describe': v.strictTuple([]),
  'watch.choose': v.strictTuple([]),
  'watch.stop': v.strictTuple([]),
  'watch.takeNew': v.strictTuple([]),
  'watch.confirm': v.strictTuple([v.array(fileId)]),
  'print.page': v.strictTuple([v.picklist(['pdf', 'paper']), fileName]),
  'system.describe': v.strictTuple([]),
};

/** Whether a name is one of the contract's, and not one that every object has. */
export function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(schemas, name);
}

/** The arguments as sent, or null when they are not what the contract says. */
export function parseArguments<Name extends RequestName>(
  name: Name,
  args: unknown,
): RequestArguments<Name> | null {
  const parsed = v.safeParse(schemas[name], args);
  return parsed.success ? parsed.output : null;
}
