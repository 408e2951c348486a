import type { RunLook, WordRun } from '#shared/pages/word/word-document';

function isSameLook(one: RunLook, other: RunLook): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.caps === other.caps &&
    one.font === other.font
  );
}

/** The letters of one paragraph as they are found. Word cuts them anywhere: neighbours of one look are one run. */
export class RunList {
  private runs: (RunLook & { text: string })[] = [];

  add(text: string, look: RunLook): void {
    if (text === '') return;
    const last = this.runs.at(-1);
    if (last && isSameLook(last, look)) last.text += text;
    else this.runs.push({ ...look, text });
  }

  /** The runs so far; the next paragraph begins. */
  take(): readonly WordRun[] {
    const { runs } = this;
    this.runs = [];
    return runs;
  }

  get isEmpty(): boolean {
    return this.runs.length === 0;
  }
}
