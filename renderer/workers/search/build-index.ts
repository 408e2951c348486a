import lunr from 'lunr';
import { headingAt } from '#shared/search/heading-at';
import { foldText } from '#shared/text/fold';
import { exactForm, splitSyllables } from '#shared/text/syllable';
import type { ReadingRow } from '../../stores/database';
import type { Span } from '#shared/model/reading';

/** A block of a document, as Lunr knows it: by the document's place in the list and the block's place in the document. */
export interface Passage {
  readonly document: string;
  readonly span: Span;
  readonly text: string;
  /** The heading it stands under; null above the first. */
  readonly heading: string | null;
}

/** An index of passages. `exact` holds syllables with their accents, `folded` without. */
export interface PassageIndex {
  readonly lunr: lunr.Index;
  /** By Lunr's `ref`, which is the place in this list. */
  readonly passages: readonly Passage[];
}

/** Indexes every block that has words. */
export function buildIndex(rows: readonly ReadingRow[]): PassageIndex {
  const passages = rows.flatMap(({ id, reading, outline }) =>
    reading.blocks.map((block) => ({
      document: id,
      span: { start: block.start, end: block.end },
      text: reading.text.slice(block.start, block.end),
      heading: headingAt(outline, block.start),
    })),
  );
  const builder = new lunr.Builder();
  builder.ref('ref');
  builder.field('exact');
  builder.field('folded');
  for (const [ref, { text }] of passages.entries()) {
    const syllables = splitSyllables(text);
    builder.add({
      ref: String(ref),
      // Lunr takes an array as tokens already cut.
      exact: syllables.map((syllable) => exactForm(syllable.text)),
      folded: syllables.map((syllable) => foldText(syllable.text)),
    });
  }
  return { lunr: builder.build(), passages };
}
