import type { DocumentMeta, Mention, Report, Task } from '#shared/model/fact';
import type { Outline, Section } from '#shared/model/outline';
import type { StoredText } from '#shared/search/ask/answer';
import type { Entry } from '#shared/search/segment/entry';
import { foldText } from '#shared/text/fold';

/** A document as search takes it. */
export interface SearchedDocument {
  readonly id: string;
  /** Changes when any of the rest does. */
  readonly version: string;
  readonly text: string;
  readonly meta: DocumentMeta;
  readonly tasks: readonly Task[];
  readonly reports: readonly Report[];
}

/** Longer names are no names of a unit but lists that were not taken apart. */
const LONGEST_NAME = 80;

/** A document's entry on the shelf of documents. */
export function documentEntry(document: SearchedDocument): Entry {
  const { id, version, text, meta } = document;
  const title = [meta.type, meta.title].filter((part) => part !== null).join(' ');
  return {
    source: id,
    version,
    name: '',
    fields: [meta.number ?? meta.symbol ?? '', title, text],
    facets: facetsOf(document),
  };
}

/** Values of the facets that documents and what was read from them share: type, year, issuer, unit. */
export function facetsOf({
  meta,
  tasks,
  reports,
}: Pick<SearchedDocument, 'meta' | 'tasks' | 'reports'>): readonly (readonly string[])[] {
  const named = [
    ...tasks.flatMap(({ lead, advise, coordinate }) => [...lead, ...advise, ...coordinate]),
    ...reports.flatMap(({ from }) => from),
  ];
  return [
    meta.type === null ? [] : [capitalise(meta.type)],
    meta.year === null ? [] : [String(meta.year)],
    listNames([meta.issuerInferred ?? meta.issuer ?? '']),
    listNames(named.map(({ text }: Mention) => text)),
  ];
}

/** Every name once, accents and capitals aside, as it was written first. */
function listNames(names: readonly string[]): readonly string[] {
  const byFold = new Map<string, string>();
  for (const name of names) {
    const line = capitalise(name.replaceAll(/\s+/gu, ' ').trim());
    const key = foldText(line);
    if (line !== '' && line.length <= LONGEST_NAME && !byFold.has(key)) byFold.set(key, line);
  }
  return [...byFold.values()];
}

/** KẾ HOẠCH and kế hoạch as Kế hoạch; names in mixed letters keep theirs, but begin with a capital. */
function capitalise(name: string): string {
  const isShouted = name === name.toUpperCase() && name.length > 6;
  const rest = isShouted ? name.slice(1).toLowerCase() : name.slice(1);
  return name.charAt(0).toUpperCase() + rest;
}

/** The text of a document with its headings, for showing passages. */
export function storedText(text: string, outline: Pick<Outline, 'sections'>): StoredText {
  const headings: { start: number; label: string }[] = [];
  const visit = (sections: readonly Section[]): void => {
    for (const { kind, path, title, span, children } of sections) {
      if (kind === 'heading') headings.push({ start: span.end, label: `${path}. ${title}` });
      visit(children);
    }
  };
  visit(outline.sections);
  return { text, headings };
}
