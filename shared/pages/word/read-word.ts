import type { Reading } from '#shared/model/reading';
import type { ReadFailure } from '#shared/pages/read-failure';
import type { FileKind } from '#shared/pages/recognise-file';
import { readDoc } from '#shared/pages/word/doc/read-doc';
import { readDocx } from '#shared/pages/word/docx/read-docx';
import { readHtml } from '#shared/pages/word/html/read-html';
import { layWord } from '#shared/pages/word/lay-word';
import { readRtf } from '#shared/pages/word/rtf/read-rtf';
import type { WordDocument } from '#shared/pages/word/word-document';
import { WordTrouble } from '#shared/pages/word/word-trouble';

/** Largest Word file read, bytes. */
const LARGEST_WORD = 50_000_000;

/** The kinds of file that word processors write, and who reads them. */
const READERS = {
  docx: readDocx,
  ole: readDoc,
  rtf: readRtf,
  html: readHtml,
} as const satisfies Partial<Record<FileKind, (bytes: Uint8Array) => WordDocument>>;

export type WordKind = keyof typeof READERS;

export function isWordKind(kind: FileKind): kind is WordKind {
  return Object.hasOwn(READERS, kind);
}

/** Reads a file of a word processor. Whatever is wrong with it is an answer. */
export function readWord(bytes: Uint8Array, kind: WordKind): Reading | ReadFailure {
  if (bytes.length > LARGEST_WORD) return { failure: 'too-large' };
  try {
    const document = READERS[kind](bytes);
    const reading = layWord(document);
    if (reading.blocks.length > 0) return reading;
    return { failure: document.hasPictures ? 'no-text-layer' : 'empty' };
  } catch (error) {
    // What else goes wrong (a stack too deep, a length below zero) is the file's doing too.
    const failure = error instanceof WordTrouble ? error.code : 'damaged';
    return failure === 'unsupported-format' ? { failure, found: kind } : { failure };
  }
}
