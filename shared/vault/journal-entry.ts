import type {
  Commemoration,
  CommemorationDate,
  CommemorationGroup,
} from '#shared/model/commemoration';
import type { Draft, DraftParagraph, DraftSource } from '#shared/model/draft';
import type { Decision, JournalEntry, TaskState, Unit } from '#shared/model/journal';
import type { Box } from '#shared/model/page';
import type { Span } from '#shared/model/reading';
import type { SavedSearch, SearchChoice } from '#shared/model/saved-search';
import {
  isBoolean,
  isCount,
  isNumber,
  isText,
  isTextOrNull,
  listOf,
  matches,
  oneOf,
  record,
  type Shape,
} from '#shared/vault/shape';

type Kind = Decision['kind'];
type Details<K extends Kind> = Omit<Extract<Decision, { readonly kind: K }>, 'kind'>;

/** SHA-256 in small hexadecimal letters: the name of an original. */
export const isSha256 = matches(/^[0-9a-f]{64}$/);

/** The name of an original, or none. */
export const isSha256OrNull: Shape<string | null> = (value): value is string | null =>
  value === null || isSha256(value);

const isDraft = record<Draft>({
  id: isText,
  basedOn: isSha256,
  system: oneOf<Draft['system']>({ party: true, state: true }),
  parent: isText,
  unit: isText,
  symbol: isText,
  place: isText,
  year: isCount,
  title: isText,
  paragraphs: listOf(
    record<DraftParagraph>({
      id: isText,
      kind: oneOf<DraftParagraph['kind']>({
        basis: true,
        text: true,
        heading: true,
        subheading: true,
        duty: true,
      }),
      text: isText,
      sources: listOf(
        record<DraftSource>({
          document: isSha256,
          span: record<Span>({ start: isCount, end: isCount }),
        }),
      ),
      covers: listOf(isText),
    }),
  ),
  recipients: listOf(isText),
  capacity: isText,
  signerTitle: isText,
  signer: isText,
});

const isCountOrNull: Shape<number | null> = (value): value is number | null =>
  value === null || isCount(value);

const dateShapes = {
  calendar: oneOf<Commemoration['calendar']>({ solar: true, lunar: true }),
  month: isCountOrNull,
  day: isCountOrNull,
  firstYear: isCountOrNull,
  onlyIn: isCountOrNull,
};

const isDate = record<CommemorationDate>(dateShapes);

const isDateOrNull: Shape<CommemorationDate | null> = (value): value is CommemorationDate | null =>
  value === null || isDate(value);

const isCommemoration = record<Commemoration>({
  id: matches(/./su),
  name: isText,
  ...dateShapes,
  group: oneOf<CommemorationGroup>({
    great: true,
    person: true,
    event: true,
    day: true,
    diplomatic: true,
    own: true,
  }),
  category: isText,
  holiday: isBoolean,
  note: isText,
  source: isText,
});

const isSavedSearch = record<SavedSearch>({
  id: matches(/./su),
  name: isText,
  text: isText,
  choice: record<SearchChoice>({
    type: listOf(isText),
    year: listOf(isText),
    issuer: listOf(isText),
    unit: listOf(isText),
    onlyOpen: isBoolean,
  }),
});

const details: { readonly [K in Kind]: Shape<Details<K>> } = {
  'document.added': record<Details<'document.added'>>({
    document: isSha256,
    fileName: isText,
    sample: isBoolean,
  }),
  'document.trashed': record<Details<'document.trashed'>>({ document: isSha256 }),
  'document.restored': record<Details<'document.restored'>>({ document: isSha256 }),
  'document.purged': record<Details<'document.purged'>>({ document: isSha256 }),
  'family.settled': record<Details<'family.settled'>>({
    documents: listOf(isSha256),
    counts: isSha256OrNull,
  }),
  'family.opened': record<Details<'family.opened'>>({ documents: listOf(isSha256) }),
  'task.decided': record<Details<'task.decided'>>(
    { document: isSha256, task: isText },
    {
      state: oneOf<TaskState>({ todo: true, doing: true, done: true, 'not-a-task': true }),
      note: isText,
    },
  ),
  'word.corrected': record<Details<'word.corrected'>>({
    document: isSha256,
    page: isCount,
    box: record<Box>({ x: isNumber, y: isNumber, width: isNumber, height: isNumber }),
    text: isTextOrNull,
  }),
  'day.kept': record<Details<'day.kept'>>({ commemoration: isCommemoration }),
  'day.released': record<Details<'day.released'>>({ commemoration: isText }),
  'day.hidden': record<Details<'day.hidden'>>({ commemoration: isText }),
  'day.shown': record<Details<'day.shown'>>({ commemoration: isText }),
  'date.settled': record<Details<'date.settled'>>({
    commemoration: isText,
    other: isDate,
    date: isDateOrNull,
  }),
  'date.opened': record<Details<'date.opened'>>({ commemoration: isText, other: isDate }),
  'unit.set': record<Details<'unit.set'>>({
    unit: record<Unit>({ name: isText, otherNames: listOf(isText), parent: isText, place: isText }),
  }),
  'draft.saved': record<Details<'draft.saved'>>({ draft: isDraft }),
  'draft.removed': record<Details<'draft.removed'>>({ draft: isText }),
  'search.kept': record<Details<'search.kept'>>({ search: isSavedSearch }),
  'search.removed': record<Details<'search.removed'>>({ search: isText }),
};

const isStamp = record<Pick<JournalEntry, 'id' | 'at' | 'kind'>>({
  id: matches(/./su),
  at: matches(/^\d{4}-(?:0[1-9]|1[0-2])-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/),
  kind: (value): value is Kind => typeof value === 'string' && Object.hasOwn(details, value),
});

/** Whether a value read from a journal, or sent by the page, is an entry of it. */
export function isJournalEntry(value: unknown): value is JournalEntry {
  return isStamp(value) && details[value.kind](value);
}
