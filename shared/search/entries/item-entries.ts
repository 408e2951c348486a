import type { Draft } from '#shared/model/draft';
import type { Anniversary, Mention } from '#shared/model/fact';
import type { DutyFact } from '#shared/planning/list-duties';
import { listDuties } from '#shared/planning/list-duties';
import type { StoredItem } from '#shared/search/ask/answer';
import { facetsOf } from '#shared/search/entries/document-entry';
import { fingerprintOf } from '#shared/search/entries/fingerprint';
import type { SearchedDocument } from '#shared/search/entries/document-entry';
import type { Entry } from '#shared/search/segment/entry';

/** The small things of one source, as they are found and as they are shown. */
export interface SourceItems {
  readonly entries: readonly Entry[];
  readonly stored: readonly StoredItem[];
}

/** A document's facts, and what the officer noted on them by their ids. */
export interface DocumentItems extends SearchedDocument {
  readonly anniversaries: readonly Anniversary[];
  readonly notes: ReadonlyMap<string, string>;
}

interface Item {
  readonly item: StoredItem;
  /** What it is called; the rest of its words are the body. */
  readonly title: string;
}

/** Tasks, reports and anniversaries of one document. */
export function documentItems(document: DocumentItems): SourceItems {
  const { id, tasks, reports, anniversaries, notes } = document;
  const duties = listDuties(tasks, reports).map((fact) => toItem(fact, id, notes));
  const days = anniversaries.map(({ id: name, name: title, span }): Item => ({
    item: { name, kind: 'anniversary', document: id, span, text: title },
    title,
  }));
  const facets = facetsOf(document);
  return toSource(id, document.version, [...duties, ...days], facets);
}

/** One draft. */
export function draftItems({ id, title, year, unit, paragraphs }: Draft): SourceItems {
  const body = paragraphs.map(({ text }) => text).join('\n');
  const item: StoredItem = {
    name: id,
    kind: 'draft',
    document: null,
    span: null,
    text: `${title}\n${body}`,
  };
  const version = fingerprintOf(`${year}\n${unit}\n${title}\n${body}`);
  return toSource(`draft:${id}`, version, [{ item, title }], [[], [String(year)], [unit], []]);
}

/** Days of the calendar's own table. */
export function calendarItems(
  days: readonly { readonly id: string; readonly name: string; readonly note: string }[],
): SourceItems {
  const items = days.map(({ id, name, note }): Item => ({
    item: {
      name: id,
      kind: 'anniversary',
      document: null,
      span: null,
      text: note === '' ? name : `${name}\n${note}`,
    },
    title: name,
  }));
  return toSource('calendar', fingerprintOf(JSON.stringify(days)), items, [[], [], [], []]);
}

function toItem(fact: DutyFact, document: string, notes: ReadonlyMap<string, string>): Item {
  const names = (mentions: readonly Mention[]): string =>
    mentions.map(({ text }) => text).join('; ');
  const who =
    fact.kind === 'task'
      ? [names(fact.lead), names(fact.advise), names(fact.coordinate)]
      : [names(fact.from), fact.to?.text ?? ''];
  const content = fact.kind === 'task' ? (fact.content?.text ?? '') : '';
  const lines = [fact.text, content, ...who, fact.time?.text ?? '', notes.get(fact.id) ?? ''];
  const text = lines.filter((line) => line !== '').join('\n');
  return {
    item: { name: fact.id, kind: fact.kind, document, span: fact.span, text },
    title: fact.text,
  };
}

function toSource(
  source: string,
  version: string,
  items: readonly Item[],
  facets: readonly (readonly string[])[],
): SourceItems {
  return {
    stored: items.map(({ item }) => item),
    entries: items.map(({ item, title }) => ({
      source,
      version,
      name: item.name,
      fields: [title, item.text],
      facets: [...facets, [item.kind]],
    })),
  };
}
