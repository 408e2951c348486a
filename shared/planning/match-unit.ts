import type { Unit } from '#shared/model/journal';
import { foldText } from '#shared/text/fold';

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

/**
 * Kinds of agency, and the group names under which a plan means all of a kind.
 * Both are matched on {@link normalizeUnitName}, where "Các Sở, Ban ngành" is "cac so ban nganh".
 */
const GROUPS: readonly { readonly unit: RegExp; readonly group: RegExp }[] = [
  { unit: /^so /u, group: /^(?:cac )?so(?: ban)? nganh|^cac (?:ban )?so(?: |$)/u },
  { unit: /^ban (?!chi )/u, group: /^cac (?:so )?ban(?: dang| nganh| |$)|^so ban nganh/u },
  {
    unit: /^uy ban nhan dan (?:huyen|quan|thi xa|thanh pho)/u,
    group:
      /uy ban nhan dan (?:cac |cap )(?:quan |huyen)|uy ban nhan dan (?:quan huyen|huyen thanh pho|huyen thi xa)|^cac (?:huyen|quan)(?: |$)/u,
  },
  {
    unit: /^uy ban nhan dan (?:xa|phuong|thi tran|dac khu)/u,
    group:
      /uy ban nhan dan (?:cac |cap )(?:xa|phuong)|uy ban nhan dan xa phuong|^cac (?:xa|phuong)(?: |$)/u,
  },
  {
    unit: /^ban tuyen giao .*(?:huyen|thanh|dang) uy/u,
    group: /ban tuyen giao .*cac (?:huyen|thanh|dang)/u,
  },
  { unit: /^(?:huyen|thanh|thi|quan) uy/u, group: /^cac (?:huyen|quan|thanh|thi) |^cac cap uy/u },
  { unit: /^dang uy/u, group: /dang uy (?:cac|truc thuoc)|^cac cap uy/u },
  {
    unit: /^(?:bao|dai|tap chi) /u,
    group: /^cac co quan (?:bao chi|thong tin dai chung|truyen thong)/u,
  },
  { unit: /^phong /u, group: /^cac phong(?: |$)/u },
  { unit: /^(?:hoi|doan|lien |mat tran)/u, group: /doan the|chinh tri xa hoi/u },
  // "các cơ quan liên quan" means some, nobody knows which: no unit can take it as its own.
  { unit: /./u, group: /^cac (?:co quan|don vi|dia phuong|cap cac nganh)(?!.*lien quan)/u },
];

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
  const said = normalizeUnitName(mention);
  const names = [unit.name, ...unit.otherNames]
    .map(normalizeUnitName)
    .filter((name) => name !== '');
  if (said === '' || names.length === 0) return null;
  if (names.some((name) => sameName(said, name))) return 'name';
  const inGroup = GROUPS.some(
    (each) => names.some((name) => each.unit.test(name)) && each.group.test(said),
  );
  return inGroup ? 'group' : null;
}

function sameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  if (!long.startsWith(`${short} `)) return false;
  const rest = long.slice(short.length + 1);
  return PLACE.test(rest) || rest.split(' ').length <= 2;
}
