import { READ_VERSION } from './read-version';
import { loadRecognised } from './load-recognised';
import { askFacts } from '../workers/facts/read-facts';
import { readFile } from '../workers/read/read-file';
import { isReadFailure } from '#shared/pages/read-failure';
import { recogniseFile } from '#shared/pages/recognise-file';
import { isWordKind } from '#shared/pages/word/word-kinds';
import type { DocumentRow } from '../stores/database';
import type { ReadDocument } from '../stores/save-document';
import type { ReadFailure } from '#shared/pages/read-failure';

/** Takes a file's bytes through the stages: pages, lines, outline, facts. A file that cannot be read is an answer, not an error. */
export async function readDocument(
  bytes: Uint8Array,
  { id, fileName }: Pick<DocumentRow, 'id' | 'fileName'>,
  options: Parameters<typeof readFile>[2] = {},
): Promise<ReadDocument | ReadFailure> {
  const kind = recogniseFile(bytes);
  const other = isWordKind(kind) ? 'word' : 'text';
  const format = kind === 'pdf' || kind === 'picture' ? kind : other;
  const recognised = format === kind ? await loadRecognised(id) : new Map();
  const reading = await readFile(bytes, fileName, { recognised, ...options });
  if (isReadFailure(reading)) return reading;
  const { outline, facts } = await askFacts('readOutlineAndFacts', reading);
  return { format, reading, outline, facts, readVersion: READ_VERSION };
}
