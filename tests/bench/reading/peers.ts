import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf, type Program, timeOf } from './programs';

/** What a file is to us, and so with whom we are compared. */
export type Kind = 'pdf' | 'scan' | 'doc' | 'docx' | 'text';

/** A program that does the same work. */
export interface Peer {
  readonly programs: readonly Program[];
  readonly name: string;
  /** The text it finds. */
  readonly text: (path: string) => Promise<string>;
  /** Milliseconds it takes, its own start left out; null where that is too little to be told from its start. */
  readonly time: ((path: string) => Promise<number>) | null;
}

/** Scans are drawn as finely as we draw them, dots to the inch. */
const DENSITY = '200';

/** Draws a PDF's pages and has tesseract read each, or a picture as it is; returns milliseconds and the text. */
async function recognise(path: string): Promise<{ readonly time: number; readonly text: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    let time = 0;
    if (path.endsWith('.pdf')) {
      time += await timeOf('pdftoppm', ['-r', DENSITY, '-gray', path, join(folder, 'page')]);
    } else {
      copyFileSync(path, join(folder, 'page'));
    }
    const texts: string[] = [];
    for (const name of readdirSync(folder).toSorted()) {
      const page = join(folder, name);
      time += await timeOf('tesseract', [page, page, '-l', 'vie']);
      texts.push(readFileSync(`${page}.txt`, 'utf8'));
    }
    return { time, text: texts.join('\n') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** For each kind of file the program we are compared with; of some kinds there is none. */
export const PEERS: Readonly<Partial<Record<Kind, Peer>>> = {
  pdf: {
    programs: ['pdftotext'],
    name: 'pdftotext -layout',
    text: (path) => outputOf('pdftotext', ['-layout', path, '-']),
    // `-v` starts it and no more.
    time: async (path) =>
      (await timeOf('pdftotext', ['-layout', path, '/dev/null'])) -
      (await timeOf('pdftotext', ['-v'])),
  },
  scan: {
    programs: ['pdftoppm', 'tesseract'],
    name: 'tesseract',
    text: async (path) => (await recognise(path)).text,
    time: async (path) => (await recognise(path)).time,
  },
  doc: {
    programs: ['catdoc'],
    name: 'catdoc',
    text: (path) => outputOf('catdoc', ['-d', 'utf-8', '-w', path]),
    time: null,
  },
};
