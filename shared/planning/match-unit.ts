import type { Unit } from '#shared/model/journal';
import { foldText } from '#shared/text/fold';
import { readListedFields } from '#shared/facts/words/listed-fields';

/** Abbreviations under which plans name agencies, folded. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['mttq', 'mat tran to quoc'],
  ['btg', 'ban tuyen giao'],
  ['btgtu', 'ban tuyen giao tinh uy'],
  ['bch', 'ban chi huy'],
  ['bdbp', 'bo doi bien phong'],
  ['vhttdl', 'van hoa the thao va du lich'],
  ['vhtt va dl', 'van hoa the thao va du lich'],
  ['tttt', 'thong tin va truyen thong'],
  ['tt va tt', 'thong tin va truyen thong'],
  ['khdt', 'ke hoach va dau tu'],
  ['gddt', 'giao duc va dao tao'],
  ['tp', 'thanh pho'],
  ['tw', 'trung uong'],
].map(([from, to]) => [new RegExp(`(?<![a-z0-9])${from}(?![a-z0-9])`, 'gu'), to ?? '']);

/** Words that may follow a name without making it another agency: its place or its level. */
const PLACE = /^(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|trung uong|cua)(?: |$)/u;

/** Kinds of agency, told by the beginning of their name, and the words under which a plan means all of a kind. */
const KINDS: readonly { readonly unit: RegExp; readonly word: RegExp }[] = [
  { unit: /^so /u, word: /^(?:so|nganh)$/u },
  // Boards of a committee of the Party are "các ban Đảng", those of the State "các ban, ngành".
  { unit: /^ban tuyen giao /u, word: /^ban (?:dang|tuyen giao)$/u },
  { unit: /^ban (?:to chuc|dan van|noi chinh|can su)/u, word: /^ban dang$/u },
  { unit: /^ban (?!chi |tuyen giao|to chuc|dan van|noi chinh|can su)/u, word: /^(?:ban|nganh)$/u },
  {
    unit: /^uy ban nhan dan (?:huyen|quan|thi xa|thanh pho)/u,
    word: /^(?:huyen|quan|thi xa|thanh pho)$/u,
  },
  {
    unit: /^uy ban nhan dan (?:xa|phuong|thi tran|dac khu)/u,
    word: /^(?:xa|phuong|thi tran|dac khu)$/u,
  },
  { unit: /^(?:huyen|quan|thi|thanh) uy/u, word: /^(?:huyen|quan|thi|thanh) uy$/u },
  { unit: /^dang uy/u, word: /^dang uy$/u },
  { unit: /^(?:bao|dai|tap chi) /u, word: /^(?:bao chi|thong tin dai chung|truyen thong)$/u },
  { unit: /^phong /u, word: /^phong$/u },
  { unit: /^(?:hoi|doan|lien |mat tran)/u, word: /^(?:doan the|to chuc chinh tri xa hoi)$/u },
];

/** Words of group names, longest first; `word` is given to {@link KINDS}, '' says nothing of a kind. */
const GROUP_WORDS: readonly (readonly [words: string, word: string])[] = [
  ['to chuc chinh tri xa hoi', 'to chuc chinh tri xa hoi'],
  ['co quan thong tin dai chung', 'thong tin dai chung'],
  ['co quan truyen thong', 'truyen thong'],
  ['co quan bao chi', 'bao chi'],
  ['uy ban nhan dan', ''],
  ['ban tuyen giao', 'ban tuyen giao'],
  ['chinh quyen', ''],
  ['thanh pho', 'thanh pho'],
  ['thi tran', 'thi tran'],
  ['dac khu', 'dac khu'],
  ['doan the', 'doan the'],
  ['ban dang', 'ban dang'],
  ['dang uy', 'dang uy'],
  ['huyen uy', 'huyen uy'],
  ['thanh uy', 'thanh uy'],
  ['quan uy', 'quan uy'],
  ['thi uy', 'thi uy'],
  ['thi xa', 'thi xa'],
  ['co quan', 'all'],
  ['don vi', 'all'],
  ['dia phuong', 'all'],
  ['to chuc', 'all'],
  ['so', 'so'],
  ['ban', 'ban'],
  ['nganh', 'nganh'],
  ['phong', 'phong'],
  ['huyen', 'huyen'],
  ['quan', 'quan'],
  ['xa', 'xa'],
  ['phuong', 'phuong'],
  ['cap', ''],
];

/** What may stand around a group's words: it is still all of the kind. */
const AROUND = /^(?:cac|moi|toan the|nhung|va|cua|thuoc|truc thuoc|o|cap)(?= |$)/u;

/** The reach of a group, at its end: of the issuer's own area, or "those concerned". */
const REACH =
  /(?: |^)(?:(?:co )?lien quan|tren dia ban(?: (?:tinh|thanh pho))?|(?:cua |trong |toan |cap )?tinh|(?:cua |trong |toan |cap )thanh pho|truc thuoc tinh uy)$/u;

/** A unit's name in the form in which names are compared: folded, abbreviations written out, without punctuation. */
export function normalizeUnitName(name: string): string {
  let text = foldText(name)
    .replaceAll('&', ' va ')
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
  for (const [pattern, full] of ABBREVIATIONS) text = text.replace(pattern, full);
  return text.replace(/^(?:de nghi|giao|moi|yeu cau) /u, '').trim();
}

/** How a mention in a plan means a unit: by its name, through a group it belongs to, or not at all. */
export function matchUnit(mention: string, unit: Unit): 'name' | 'group' | null {
  const names = [unit.name, ...unit.otherNames]
    .map(normalizeUnitName)
    .filter((name) => name !== '');
  if (names.length === 0) return null;
  const said = [mention, ...(readListedFields(mention, 0)?.names ?? [])]
    .map(normalizeUnitName)
    .filter((name) => name !== '');
  if (said.some((one) => names.some((name) => sameName(one, name)))) return 'name';
  const group = normalizeUnitName(mention);
  return names.some((name) => belongsTo(name, group)) ? 'group' : null;
}

function sameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  if (!long.startsWith(`${short} `)) return false;
  const rest = long.slice(short.length + 1);
  return PLACE.test(rest) || rest.split(' ').length <= 2;
}

/** Whether a group name covers a unit of that name. Every word of it must be a group's word: "các đơn vị thuộc Bộ X" is not all units. */
function belongsTo(name: string, said: string): boolean {
  const concerned = said.endsWith('lien quan');
  const words = readGroup(said.replace(REACH, '').replace(REACH, ''));
  if (words === null) return false;
  // "các cơ quan liên quan" means some, nobody knows which: no unit can take it as its own.
  if (words.includes('all') && !concerned) return true;
  return KINDS.some((kind) => kind.unit.test(name) && words.some((word) => kind.word.test(word)));
}

/** The kinds a group names; null for what is no group: a single agency, or a group with words of its own. */
function readGroup(said: string): readonly string[] | null {
  const words: string[] = [];
  let rest = said;
  let several = /(?:^| )(?:cac|moi|toan the|nhung|cap)(?: |$)/u.test(said);
  while (rest !== '') {
    const around = AROUND.exec(rest)?.[0];
    const group = GROUP_WORDS.find(([each]) => rest === each || rest.startsWith(`${each} `));
    if (group) words.push(group[1]);
    else if (around === undefined) return null;
    rest = rest.slice((group?.[0] ?? around ?? '').length).trimStart();
  }
  several ||= words.filter((word) => word !== '').length > 1; // "Sở, ban ngành", "UBND huyện, thành phố"
  return several ? words : null;
}
