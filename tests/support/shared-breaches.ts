/** Imports inside `shared` go one way: each folder may use those before it. `ipc` and `vault` see `model` only (`vault` the contract too). */
const ORDER = [
  'model',
  'text',
  'calendar',
  'pages',
  'ocr',
  'outline',
  'facts',
  'planning',
  'search',
  'drafting',
];

const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ...ORDER.map((folder, index) => [folder, ORDER.slice(0, index + 1)] as const),
  ['ipc', ['ipc', 'model']],
  ['vault', ['vault', 'ipc', 'model']],
]);

/** What a file of `shared` does against the rules that lint cannot see: imports against the order, and reading the clock. */
export function listSharedBreaches(file: string, code: string): readonly string[] {
  const folder = /^shared\/([^/]+)\//u.exec(file)?.[1] ?? '';
  const allowed = ALLOWED.get(folder);
  if (!allowed) return [`${file}: shared/${folder} has no place in the order`];
  const imported = Array.from(
    code.matchAll(/from '#shared\/([^/']+)/gu),
    (match) => match[1] ?? '',
  );
  const against = imported.filter((each) => !allowed.includes(each));
  const relative = /from '\.{1,2}\//u.test(code) ? [`${file}: imports by a relative path`] : [];
  const clock = /new Date\(\)/u.test(code) ? [`${file}: reads the clock`] : [];
  return [...against.map((each) => `${file}: imports shared/${each}`), ...relative, ...clock];
}
