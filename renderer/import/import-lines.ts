import { estimateRemaining } from './estimate-remaining';
import { t } from '../words/t';
import type { PassedOver } from '#shared/model/queue';

/** How far a file has come. `kept`: its original is in the vault, reading is to come. */
export type ImportState =
  | 'waiting'
  | 'keeping'
  | 'kept'
  | 'reading'
  | 'done'
  | 'duplicate'
  | 'unpacked'
  | 'failed'
  | 'cancelled';

/** How one file is coming in. */
export interface ImportLine {
  readonly id: string;
  readonly fileName: string;
  readonly state: ImportState;
  /** One line of plain Vietnamese. */
  readonly message: string;
  /** Share read, 0 to 1; null where it is not known. */
  readonly progress: number | null;
  /** The document it became, or was already. */
  readonly document: string | null;
}

/** The whole list at one moment. */
export interface ImportList {
  readonly lines: readonly ImportLine[];
  readonly counts: Readonly<Record<ImportState, number>>;
  /** Files that are neither through nor stopped. */
  readonly left: number;
  readonly passedOver: PassedOver;
  /** Why nothing goes on: the person's wish, or what the vault said; null while it goes on. */
  readonly paused: string | null;
  /** Milliseconds until all is read, as far as can be told. */
  readonly remaining: number | null;
}

/** Files still on their way. */
const UNDER_WAY: readonly ImportState[] = ['waiting', 'keeping', 'kept', 'reading'];

/** The screen is told at most so often, milliseconds: a list of thousands changes many times a second. */
const BREATH = 250;

const NOTHING: PassedOver = { system: 0, others: [], refused: [] };

const lines = new Map<string, ImportLine>();
const listeners = new Set<() => void>();
let passedOver = NOTHING;
let paused: string | null = null;
let durations: number[] = [];
let shown: ImportList = makeList();
let timer: ReturnType<typeof setTimeout> | null = null;

/** The list; the same object until something changes. */
export const getImportList = (): ImportList => shown;

/** Calls back after changes; returns a function that stops it. */
export function watchImportList(callback: () => void): () => void {
  listeners.add(callback);
  return () => listeners.delete(callback);
}

/** Whether a file is neither through nor stopped. */
export function isUnderWay({ state }: Pick<ImportLine, 'state'>): boolean {
  return UNDER_WAY.includes(state);
}

/** Adds lines at the end, or puts them as they were. */
export function putLines(added: readonly ImportLine[]): void {
  for (const line of added) lines.set(line.id, line);
  tell();
}

/** Changes one line; no harm where the list no longer has it. */
export function changeLine(id: string, part: Partial<ImportLine>): void {
  const line = lines.get(id);
  if (line === undefined) return;
  lines.set(id, { ...line, ...part });
  tell();
}

export const getLine = (id: string): ImportLine | undefined => lines.get(id);

/** Counts what was not taken of a folder or ZIP. */
export function addPassedOver(more: PassedOver): void {
  passedOver = {
    system: passedOver.system + more.system,
    others: [...passedOver.others, ...more.others],
    refused: [...passedOver.refused, ...more.refused],
  };
  tell();
}

/** Says that nothing goes on and why, or that it goes on again. */
export function setPaused(why: string | null): void {
  paused = why;
  tell();
}

/** Notes how long one file took, milliseconds. */
export function noteDuration(took: number): void {
  durations = [...durations.slice(-49), took];
}

/** Takes everything off the list. */
export function clearLines(): void {
  lines.clear();
  passedOver = NOTHING;
  durations = [];
  tell();
}

/** What a line says before its file is begun. */
export function waitingLine(id: string, fileName: string): ImportLine {
  return {
    id,
    fileName,
    state: 'waiting',
    message: t('import.waiting'),
    progress: null,
    document: null,
  };
}

function tell(): void {
  timer ??= setTimeout(() => {
    timer = null;
    shown = makeList();
    for (const listener of listeners) listener();
  }, BREATH);
}

function makeList(): ImportList {
  const counts: Record<ImportState, number> = {
    waiting: 0,
    keeping: 0,
    kept: 0,
    reading: 0,
    done: 0,
    duplicate: 0,
    unpacked: 0,
    failed: 0,
    cancelled: 0,
  };
  for (const { state } of lines.values()) counts[state] += 1;
  const left = UNDER_WAY.reduce((sum, state) => sum + counts[state], 0);
  const remaining = paused === null ? estimateRemaining(durations, left) : null;
  return { lines: [...lines.values()], counts, left, passedOver, paused, remaining };
}
