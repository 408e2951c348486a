import vi from './vi.json';

/** Names of the words shown, e.g. `today.overdue`. */
export type WordKey = keyof typeof vi;

/** The Vietnamese words of that name, `{name}` replaced by what is given. */
export function t(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return vi[key].replace(/\{(\p{L}+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
