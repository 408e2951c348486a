import type { OldEncoding } from '#shared/model/page';

/** What a font's name says of the letters it shows. */
export interface LegacyFont {
  readonly encoding: OldEncoding;
  /** Shows small letters as capitals: .VnTimeH. */
  readonly capitals: boolean;
}

const SUBSET = /^[A-Z]{6}\+/u;
const STYLE = /(?:[-, ]*(?:bold|italic|oblique|regular|normal|roman|light|medium|black|mt))+$/iu;
const TCVN3 = /^[._][Vv][Nn]|^Vn[A-Z\d]|^(?:VN|vn)(?:TIME|ARIAL|[Tt]ime|[Aa]rial)/u;
/** ".VnTimeH", ".VnBahamasBH", ".Vn3DH". */
const CAPITALS = /[a-z\d][A-Z]?H$/u;
const VNI = /^vni(?:[-_ \dA-Z]|$)/iu;
const VPS = /^vps(?:[-_ \dA-Z]|$)/iu;

/**
 * The old encoding that goes with a font of this name (as Word, RTF or PDF write it: `.VnTimeH`, `VNI-Times`,
 * `ABCDEF+.VnTime-Bold`); null for all others, which are Unicode.
 */
export function legacyFontOf(fontName: string): LegacyFont | null {
  const family = fontName.trim().replace(SUBSET, '').replace(STYLE, '');
  if (VNI.test(family)) return { encoding: 'vni', capitals: false };
  if (VPS.test(family)) return { encoding: 'vps', capitals: false };
  if (!TCVN3.test(family)) return null;
  return { encoding: 'tcvn3', capitals: CAPITALS.test(family) || /(?:TIME|ARIAL)H$/u.test(family) };
}
