import type { JournalRead } from '#shared/ipc/contract';
import type { JournalEntry } from '#shared/model/journal';
import { isJournalEntry } from '#shared/vault/journal-entry';

/**
 * The text to append for these entries. Each line is begun, not ended, by its line break: after a torn line the next
 * entry still stands on a line of its own, without first looking at the file.
 */
export function formatEntries(entries: readonly JournalEntry[]): string {
  return entries.map((entry) => `\n${formatEntry(entry)}`).join('');
}

/** The entries of journal files, oldest file first. A line that cannot be read is counted and costs no other. */
export function parseJournal(texts: readonly string[]): JournalRead {
  const entries = new Map<string, JournalEntry>();
  let unreadable = 0;
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    if (line.trim() === '') continue;
    const entry = parseEntry(line);
    if (entry === null) unreadable += 1;
    else if (!entries.has(entry.id)) entries.set(entry.id, entry);
  }
  return { entries: [...entries.values()], unreadable };
}

/** U+FFFD is written as an escape, so that a bare one in the file always means damaged bytes. */
function formatEntry(entry: JournalEntry): string {
  return JSON.stringify(entry).replaceAll('\uFFFD', '\\ufffd');
}

function parseEntry(line: string): JournalEntry | null {
  if (line.includes('\uFFFD')) return null;
  try {
    const value: unknown = JSON.parse(line);
    return isJournalEntry(value) ? value : null;
  } catch {
    return null;
  }
}
