import { TokenScanner } from '#shared/search/analysis/token-scanner';
import { termOf } from '#shared/search/analysis/term-of';
import { cutChunks } from '#shared/search/ask/cut-chunks';
import type { Chunk } from '#shared/search/ask/cut-chunks';
import type {
  FacetName,
  FieldName,
  QueryFilter,
  QueryPart,
  QueryWord,
  SearchQuery,
} from '#shared/search/ask/query';
import { foldText } from '#shared/text/fold';

/** More words than this narrow nothing any more; a pasted page is found by its first ones. */
const MOST_WORDS = 24;

const FIELDS: Readonly<Record<string, FieldName>> = {
  so: 'number',
  sohieu: 'number',
  number: 'number',
  tieude: 'title',
  trichyeu: 'title',
  title: 'title',
  noidung: 'body',
  body: 'body',
};

const FACETS: Readonly<Record<string, FacetName>> = {
  loai: 'type',
  nam: 'year',
  coquan: 'issuer',
  donvi: 'unit',
};

/** What joins the parts of one number or name: 57-KL/TW, 15/6/2023, TP.HCM. All else parts words. */
const PARTING = /[^\p{L}\p{M}\p{N}\-–/._&+*]+/u;

/**
 * Reads what was typed: words, "cụm từ", -trừ, loai:kế-hoạch, and Lunr's own signs (+, *, ~1, ^2, title:). The last
 * word counts as being typed unless something follows it. What is not finished or means nothing is passed over.
 */
export function parseQuery(text: string): SearchQuery {
  const parts: QueryPart[] = [];
  const filters: QueryFilter[] = [];
  let words = 0;
  for (const chunk of cutChunks(text)) {
    const key = chunk.key === null ? '' : foldText(chunk.key);
    const facet = FACETS[key];
    if (facet !== undefined) {
      const value = foldText(chunk.text)
        .replaceAll(/[-_\s]+/gu, ' ')
        .trim();
      if (value !== '')
        filters.push({
          facet,
          value,
          negated: chunk.sign === '-',
          typed: writeChunk(chunk, chunk.text),
        });
      continue;
    }
    const field = FIELDS[key] ?? null;
    // An unknown name before a colon is a word like others: "Kính gửi: Sở …".
    if (field === null && chunk.key !== null && words < MOST_WORDS) {
      for (const part of readParts(
        { ...chunk, key: null, quoted: false, text: chunk.key, typing: false },
        null,
      )) {
        words += part.words.length;
        parts.push(part);
      }
    }
    for (const part of readParts(field === null ? { ...chunk, key: null } : chunk, field)) {
      if (words >= MOST_WORDS) break;
      words += part.words.length;
      parts.push(part);
    }
  }
  const isAccented = (word: QueryWord): boolean => word.exact !== word.folded;
  return { parts, filters, accented: parts.some((part) => part.words.some(isAccented)) };
}

function readParts(chunk: Chunk, field: FieldName | null): readonly QueryPart[] {
  const presence = chunk.sign === '-' ? 'prohibited' : 'required';
  const common = { presence, field, boost: chunk.boost, strict: chunk.quoted } as const;
  if (chunk.quoted) {
    const words = readWords(chunk.text, chunk.typing, 0);
    return words.length === 0
      ? []
      : [{ ...common, words, typed: writeChunk(chunk, chunk.text.trim()) }];
  }
  const pieces = chunk.text.split(PARTING).filter((piece) => /[\p{L}\p{M}\p{N}]/u.test(piece));
  return pieces.flatMap((piece, index) => {
    const typing = chunk.typing && index === pieces.length - 1;
    const words = piece.includes('*') ? readPattern(piece) : readWords(piece, typing, chunk.errors);
    return words.length === 0 ? [] : [{ ...common, words, typed: writeChunk(chunk, piece) }];
  });
}

/** A piece of a chunk with the chunk's signs. */
function writeChunk({ sign, key, quoted }: Chunk, text: string): string {
  return `${sign}${key === null ? '' : `${key}:`}${quoted ? `"${text}"` : text}`;
}

function readWords(text: string, typing: boolean, errors: number): readonly QueryWord[] {
  const scanner = new TokenScanner();
  scanner.scan(text);
  return Array.from({ length: scanner.count }, (_, index) => {
    const exact = termOf(scanner.word(index));
    const prefix = typing && index === scanner.count - 1 && errors === 0;
    return { exact, folded: foldText(exact), errors, prefix };
  }).filter((word) => word.folded !== '');
}

/** A word with wildcards. In a number only a star at its end counts, for what follows. */
function readPattern(piece: string): readonly QueryWord[] {
  const words = readWords(piece.replaceAll('*', ''), false, 0);
  const last = words.at(-1);
  if (!last) return [];
  if (words.length > 1)
    return piece.endsWith('*') ? [...words.slice(0, -1), { ...last, prefix: true }] : words;
  if (piece.indexOf('*') === piece.length - 1) return [{ ...last, prefix: true }];
  const pattern = foldText(piece.normalize('NFC')).replaceAll(/[^\p{L}\p{N}*]/gu, '');
  return [{ exact: pattern, folded: pattern.replaceAll(/\*+/gu, '*'), errors: 0, prefix: false }];
}
