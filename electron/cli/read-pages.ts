import type { Reading } from '#shared/model/reading';
import type { ReadFailure } from '#shared/pages/read-failure';
import { readTextFile } from '#shared/pages/read-text-file';
import { contradictsName, recogniseFile } from '#shared/pages/recognise-file';

/** Reads a document's bytes in Node, as the program's own worker does in the page. */
export async function readFileReading(
  bytes: Uint8Array,
  fileName: string,
): Promise<Reading | ReadFailure> {
  if (bytes.length === 0) return { failure: 'empty' };
  const found = recogniseFile(bytes);
  if (found === 'unknown') return await Promise.resolve(readTextFile(bytes));
  return contradictsName(found, fileName)
    ? { failure: 'wrong-extension', found }
    : { failure: 'unsupported-format', found };
}
