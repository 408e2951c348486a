import { readFileSync } from 'node:fs';
import { readFacts } from '#shared/facts/index';
import { buildOutline } from '#shared/outline/index';
import { readTextReading } from '#shared/pages/read-text-reading';
import { MemoryArchive } from '#shared/search/ask/memory-archive';

const plans = new URL('../fixtures/plans/', import.meta.url);

/** Adds a document by its text, as a segment of its own. */
export function addText(archive: MemoryArchive, id: string, text: string): void {
  const reading = readTextReading(text);
  const outline = buildOutline(reading);
  const facts = readFacts(reading, outline);
  archive.add({ ...facts, id, version: '1', text: reading.text, notes: new Map() }, outline);
  archive.commit();
}

/** Adds a plan of tests/fixtures/plans. */
export function addPlan(archive: MemoryArchive, name: string): void {
  addText(archive, name, readFileSync(new URL(name, plans), 'utf8'));
}
