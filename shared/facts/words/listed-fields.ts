import { LETTERS } from '#shared/text/letters';
import { eitherTone } from '#shared/text/tones';
import { AGENCY_FIELDS } from '#shared/facts/words/agency-fields';

const HEAD =
  /(?:(?:[Cc]ác|[Nn]hững)\s+)?([Ss]ở|[Bb]ộ|[Pp]hòng|[Nn]gành|[Vv]ụ|[Cc]ục)(?:\s*,\s*(?:ban,?\s*)?ngành)?(?:\s*:\s*|\s+)/uy;
const FIELD = new RegExp(
  eitherTone(
    `(?:${AGENCY_FIELDS.toSorted((left, right) => right.length - left.length)
      .join('|')
      .replaceAll(' ', String.raw`\s+`)})(?![${LETTERS}])`,
  ),
  'uy',
);
const BETWEEN = /\s*[,;]\s*(?:và\s+)?|\s+và\s+/uy;

function endAt(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}

/** Several fields of work after one head noun: "các Sở: Y tế, Tài chính", "Sở Nội vụ, Tư pháp". */
interface ListedFields {
  /** "Sở Y tế", "Sở Tài chính". */
  readonly names: readonly string[];
  readonly end: number;
}

/** Reads such a list at `at`; null where fewer than two fields stand. No field is cut to make two of it. */
export function readListedFields(text: string, at: number): ListedFields | null {
  HEAD.lastIndex = at;
  const head = HEAD.exec(text);
  if (!head) return null;
  const names: string[] = [];
  let end = at;
  for (let from: number | null = HEAD.lastIndex; from !== null; from = endAt(BETWEEN, text, end)) {
    const next = endAt(FIELD, text, from);
    // "Sở Tài chính, Công an tỉnh" are two bodies; among ministries Công an is one of them.
    const isOwnBody = names.length > 0 && !/^bộ$/iu.test(head[1] ?? '');
    if (next === null || (isOwnBody && /^Công [Aa]n$/u.test(text.slice(from, next)))) break;
    names.push(`${head[1] ?? ''} ${text.slice(from, next)}`);
    end = next;
  }
  return names.length < 2 ? null : { names, end };
}
