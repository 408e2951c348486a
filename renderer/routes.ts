import type { Span } from '#shared/model/reading';
import type { SearchChoice } from '#shared/model/saved-search';

/** What a search asks. */
export interface Asked {
  readonly text: string;
  readonly choice: SearchChoice;
}

export const NO_CHOICE: SearchChoice = {
  type: [],
  year: [],
  issuer: [],
  unit: [],
  onlyOpen: false,
};

/** Facets by which a search may be narrowed, in the order they are offered. */
export const FACETS = ['year', 'type', 'issuer', 'unit'] as const;

/** Every address of the program, behind the hash. A fact's link is document + span. */
export const routes = {
  today: () => '/',
  documents: () => '/van-ban',
  /** `find`: what is looked for in it. */
  document: (id: string, span?: Span, find = '') =>
    `/van-ban/${id}${span ? `/${span.start}-${span.end}` : find === '' ? '' : '/-'}${writePart(find)}`,
  search: (text = '', choice = NO_CHOICE) =>
    `/tim-kiem${text.trim() === '' ? '' : `${writePart(text)}${writePart(writeChoice(choice))}`}`,
  searchHelp: () => '/tim-kiem-cach-go',
  tasks: () => '/viec',
  month: (year: number, month: number) => `/lich/${year}/${month}`,
  year: (year: number) => `/lich/${year}`,
  agenda: (year: number) => `/lich/${year}/danh-sach`,
  printYear: (year: number) => `/in-nam/${year}`,
  printMonth: (year: number, month: number) => `/in-nam/${year}/${month}`,
  drafts: () => '/du-thao',
  draftFrom: (document: string) => `/du-thao/tu/${document}`,
  draft: (id: string) => `/du-thao/${id}`,
  settings: () => '/cai-dat',
} as const;

/** The span in an address, `120-180`; null where there is none. */
export function parseSpan(text: string | undefined): Span | null {
  const match = /^(\d+)-(\d+)$/u.exec(text ?? '');
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
}

/** What is searched for in an address; null on other screens. */
export function parseAsked(address: string): Asked | null {
  const match = /^\/tim-kiem(?:\/([^/]*)(?:\/([^/]*))?)?$/u.exec(address);
  if (!match) return null;
  return { text: readPart(match[1]), choice: readChoice(readPart(match[2])) };
}

/** What is looked for in the document of an address; '' for nothing. */
export function parseFind(address: string): string {
  return readPart(/^\/van-ban\/[^/]*\/[^/]*\/([^/]*)$/u.exec(address)?.[1]);
}

const CHOICE_NAMES = { type: 'loai', year: 'nam', issuer: 'coquan', unit: 'donvi' } as const;
const ONLY_OPEN = 'conviec';

function writeChoice(choice: SearchChoice): string {
  const pairs = FACETS.flatMap((facet) =>
    choice[facet].map((value) => [CHOICE_NAMES[facet], value]),
  );
  if (choice.onlyOpen) pairs.push([ONLY_OPEN, '1']);
  return new URLSearchParams(pairs).toString();
}

function readChoice(text: string): SearchChoice {
  const values = new URLSearchParams(text);
  return {
    type: values.getAll(CHOICE_NAMES.type),
    year: values.getAll(CHOICE_NAMES.year),
    issuer: values.getAll(CHOICE_NAMES.issuer),
    unit: values.getAll(CHOICE_NAMES.unit),
    onlyOpen: values.has(ONLY_OPEN),
  };
}

function writePart(text: string): string {
  return text === '' ? '' : `/${encodeURIComponent(text)}`;
}

function readPart(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // an address typed by hand
  }
}
