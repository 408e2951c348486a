import { describeDocumentLine, describeOutcome } from './describe-line';
import {
  addPassedOver,
  changeLine,
  clearLines,
  getLine,
  noteDuration,
  putLines,
  setPaused,
  waitingLine,
} from './import-lines';
import { addDocuments, keepLine } from './keep-line';
import type { NewDocument } from './keep-line';
import { makeBatch } from './make-batch';
import {
  listOpenLines,
  nextOpenLine,
  openBatch,
  removeBatches,
  settleLine,
  takeLine,
  writeAllOutcomes,
} from './queue-batches';
import { readWaiting } from './read-waiting';
import { letGoOfArchive } from './unpack-archive';
import { describeStop, isStopped } from './stopped';
import { tables } from '../stores/database';
import { saveFailure } from '../stores/save-document';
import { purgeDocuments } from '../stores/trash';
import { t } from '../words/t';
import { READ_VERSION } from './read-version';
import type { PickedFile } from '#shared/ipc/contract';
import type { QueueBatch, QueueLine, QueueOutcome } from '#shared/model/queue';

/** A document to be read, and the line of the list that shows it; null for one that is tried again. */
interface ToRead {
  readonly document: string;
  readonly line: string | null;
}

/** So few files are what the officer waits for: they go before a folder that is being read. */
const A_FEW = 5;

/** So many originals are kept before their documents are written down. */
const TOGETHER = 16;

const CANCELLED = { state: 'cancelled', message: t('import.cancelled'), progress: null } as const;

/** Originals that are in the vault, whose documents are about to be written down. */
const kept: {
  readonly batch: QueueBatch;
  readonly line: QueueLine;
  readonly outcome: QueueOutcome;
  readonly added: NewDocument;
}[] = [];
/** Lines that were stopped while their original was being kept. */
const stopped = new Set<string>();
const toRead: ToRead[] = [];
const aborts = new Map<string, AbortController>();
let running: Promise<void> | null = null;
let resting = false;

/** Where files come from, beside their list. */
export interface AddOptions {
  readonly sample?: boolean;
  /** From a folder: what is no document is passed over. Files chosen one by one are all tried. */
  readonly fromFolder?: boolean;
  /** Sentences of what could not be looked at. */
  readonly refused?: readonly string[];
}

/** Writes files down, and takes them in one after another from then on. Resolves when they are written down. */
export async function addFiles(
  files: readonly PickedFile[],
  { sample = false, fromFolder = false, refused = [] }: AddOptions = {},
): Promise<void> {
  if (!sample) await clearImportLines();
  const batch = makeBatch(files, { sample, fromFolder, refused });
  await openBatch(batch);
  showBatch(batch);
  void goOn();
}

/** Reads a document again whose reading failed. */
export async function readAgain(document: string): Promise<void> {
  await tables.documents.update(document, { state: 'waiting', failure: null });
  toRead.unshift({ document, line: null });
  await goOn();
}

/** Takes up documents that wait to be read, where an earlier run ended. */
export function addToRead(documents: readonly ToRead[]): void {
  toRead.push(...documents);
}

/** Stops after the file in hand, until {@link resumeImport}. */
export function pauseImport(): void {
  resting = true;
  setPaused(t('import.paused'));
}

/** Goes on where it was paused, by the person or because the vault could not be used. */
export async function resumeImport(): Promise<void> {
  resting = false;
  setPaused(null);
  await goOn();
}

/** Stops one file. What was kept of it is removed; the file itself stays where it was. */
export async function cancelImport(line: string): Promise<void> {
  await cancelLines([line]);
}

/** Stops all that is not yet through. */
export async function cancelAll(): Promise<void> {
  const open = listOpenLines().map((each) => each.line.id);
  const waiting = toRead.flatMap((each) => each.line ?? []);
  await cancelLines([...aborts.keys(), ...waiting, ...open]);
  await resumeImport();
}

/** Takes the list off the screen, and off the disk when every file is through. */
export async function clearImportLines(): Promise<void> {
  if (running !== null || isWaiting()) return;
  clearLines();
  await removeBatches();
}

/** Goes on with what waits, unless it is going on or was paused. */
export async function goOn(): Promise<void> {
  // Asked again when one round is over: more may have come in while it ended.
  while (!resting && isWaiting()) {
    running ??= work().finally(() => {
      running = null;
    });
    await running;
  }
}

function isWaiting(): boolean {
  return nextOpenLine() !== null || kept.length > 0 || toRead.length > 0;
}

async function work(): Promise<void> {
  try {
    while (await doNext());
    await writeAllOutcomes();
  } catch (error) {
    // The disk is full, or the folder of the data cannot be used: the next file would fail as this one did.
    resting = true;
    setPaused(describeStop(error));
  }
}

/** Does the next thing that is to be done; false when there is nothing, or it was paused. */
async function doNext(): Promise<boolean> {
  const open = resting ? null : nextOpenLine();
  if (open !== null && kept.length < TOGETHER) {
    await keepNext(open.batch, open.line);
    return true;
  }
  await addKept();
  if (resting || open !== null) return !resting;
  await writeAllOutcomes();
  const next = toRead.shift();
  if (next !== undefined) await readNext(next);
  return next !== undefined;
}

async function keepNext(batch: QueueBatch, line: QueueLine): Promise<void> {
  changeLine(line.id, { state: 'keeping', message: t('import.keeping') });
  try {
    const answer = await keepLine(batch, line, (id) =>
      kept.some((each) => each.added.sha256 === id),
    );
    const { outcome, added, found } = answer;
    if (found !== null) {
      showBatch(found);
      await openBatch(found);
    }
    if (added === null) await settle(batch, line, outcome);
    else {
      takeLine(batch.id, line.id);
      kept.push({ batch, line, outcome, added });
    }
  } catch (error) {
    if (isStopped(error)) {
      changeLine(line.id, { state: 'waiting', message: t('import.waiting') });
      throw error;
    }
    const message = error instanceof Error ? error.message : String(error);
    await settle(batch, line, { line: line.id, state: 'failed', document: null, message });
  }
}

/** Writes down the documents of the originals kept last. Where that fails they stay, to be written down later. */
async function addKept(): Promise<void> {
  const ready = [...kept];
  await addDocuments(ready.map(({ added }) => added));
  kept.splice(0, ready.length);
  for (const { batch, line, outcome } of ready) await settle(batch, line, outcome);
}

async function settle(batch: QueueBatch, line: QueueLine, outcome: QueueOutcome): Promise<void> {
  await settleLine(batch.id, outcome);
  changeLine(line.id, describeOutcome(outcome));
  if (outcome.state === 'kept' && outcome.document !== null) {
    const next = { document: outcome.document, line: line.id };
    if (stopped.delete(line.id)) {
      await dropKept([next]);
      changeLine(line.id, CANCELLED);
    } else if (batch.lines.length <= A_FEW) toRead.unshift(next);
    else toRead.push(next);
  }
  if (line.entry !== undefined) await letGoOfArchive(line.entry.archive);
}

async function readNext({ document, line }: ToRead): Promise<void> {
  const row = await tables.documents.get(document);
  if (row === undefined || row.state !== 'waiting') {
    // Removed meanwhile, or read by another window.
    if (line !== null) changeLine(line, describeDocumentLine(row));
    return;
  }
  const abort = new AbortController();
  const id = line ?? document;
  aborts.set(id, abort);
  const started = Date.now();
  changeLine(id, { state: 'reading', message: t('import.reading') });
  try {
    const outcome = await readWaiting(row, abort.signal, ({ page, of }) =>
      changeLine(id, {
        message: t('import.readingPage', { page, of }),
        progress: of > 0 ? page / of : null,
      }),
    );
    if (outcome.state === 'cancelled') await dropKept([{ document, line }]);
    changeLine(id, { ...outcome, progress: null });
    noteDuration(Date.now() - started);
  } catch (error) {
    changeLine(id, { state: 'kept', message: t('import.kept'), progress: null });
    toRead.unshift({ document, line });
    throw error;
  } finally {
    aborts.delete(id);
  }
}

async function cancelLines(lines: readonly string[]): Promise<void> {
  const chosen = new Set(lines);
  for (const line of lines) aborts.get(line)?.abort();
  for (const { batch, line } of listOpenLines()) {
    if (!chosen.has(line.id)) continue;
    if (getLine(line.id)?.state === 'keeping') {
      // Its original is being copied: it is dropped when that is done.
      stopped.add(line.id);
      continue;
    }
    await settleLine(batch, { line: line.id, state: 'cancelled', document: null, message: '' });
    changeLine(line.id, CANCELLED);
    if (line.entry !== undefined) await letGoOfArchive(line.entry.archive);
  }
  const dropped = toRead.filter((each) => chosen.has(each.line ?? each.document));
  for (const each of dropped) toRead.splice(toRead.indexOf(each), 1);
  for (const { line } of dropped) if (line !== null) changeLine(line, CANCELLED);
  await dropKept(dropped);
  await writeAllOutcomes();
}

/** Removes what was kept for nothing. A document that was only tried again stays, unread as it was. */
async function dropKept(documents: readonly ToRead[]): Promise<void> {
  const again = documents.filter(({ line }) => line === null);
  for (const { document } of again) {
    const row = await tables.documents.get(document);
    if (row) await saveFailure(tables, row, { failure: 'cancelled' }, READ_VERSION);
  }
  await purgeDocuments(
    documents.flatMap(({ line, document }) => (line === null ? [] : [document])),
  );
}

function showBatch(batch: QueueBatch): void {
  if (batch.sample) return; // nothing the officer asked for
  putLines(batch.lines.map(({ id, name }) => waitingLine(id, name)));
  addPassedOver(batch.passedOver);
}
