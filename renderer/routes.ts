import type { Span } from '#shared/model/reading';

/** Every address of the program, behind the hash. A fact's link is document + span. */
export const routes = {
  today: () => '/',
  documents: () => '/van-ban',
  document: (id: string, span?: Span) =>
    `/van-ban/${id}${span ? `/${span.start}-${span.end}` : ''}`,
  search: (query = '') => `/tim-kiem${query === '' ? '' : `/${encodeURIComponent(query)}`}`,
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
export function parseQueryRoute(location: string): string | null {
  const match = /^\/tim-kiem(?:\/(.*))?$/u.exec(location);
  if (!match) return null;
  try {
    return decodeURIComponent(match[1] ?? '');
  } catch {
    return match[1] ?? ''; // an address typed by hand
  }
}
