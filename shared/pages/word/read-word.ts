import type { Reading } from '#shared/model/reading';
import type { ReadFailure } from '#shared/pages/read-failure';
import { readDoc } from '#shared/pages/word/doc/read-doc';
import { readDocx } from '#shared/pages/word/docx/read-docx';
import { readHtml } from '#shared/pages/word/html/read-html';
import { layWord } from '#shared/pages/word/lay-word';
import { readRtf } from '#shared/pages/word/rtf/read-rtf';
import type { WordDocument } from '#shared/pages/word/word-document';
import type { WordKind } from '#shared/pages/word/word-kinds';
import { WordTrouble } from '#shared/pages/word/word-trouble';

/** Largest Word file read, bytes. */
const LARGEST_WORD = 50_000_000;

const READERS: Readonly<Record<WordKind, (bytes: Uint8Array) => WordDocument>> = {
  docx: readDocx,
  ole: readDoc,
  rtf: readRtf,
  html: readHtml,
};

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
