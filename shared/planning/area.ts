import type { DocumentMeta } from '#shared/model/fact';
import type { Unit } from '#shared/model/journal';
import { foldText } from '#shared/text/fold';

/** Provinces and cities under the centre, before and after 1 July 2025, folded. */
const PROVINCES: readonly string[] =
  'an giang,ba ria vung tau,bac giang,bac kan,bac lieu,bac ninh,ben tre,binh dinh,binh duong,binh phuoc,binh thuan,ca mau,can tho,cao bang,da nang,dak lak,dak nong,dien bien,dong nai,dong thap,gia lai,ha giang,ha nam,ha noi,ha tinh,hai duong,hai phong,hau giang,hoa binh,hue,hung yen,khanh hoa,kien giang,kon tum,lai chau,lam dong,lang son,lao cai,long an,nam dinh,nghe an,ninh binh,ninh thuan,phu tho,phu yen,quang binh,quang nam,quang ngai,quang ninh,quang tri,soc trang,son la,tay ninh,thai binh,thai nguyen,thanh hoa,thua thien hue,tien giang,ho chi minh,tra vinh,tuyen quang,vinh long,vinh phuc,yen bai'.split(
    ',',
  );

/**
 * Whether a document of another province cannot mean the unit: "Sở Thông tin và Truyền thông" in a plan of Sơn La is not
 * that of Cao Bằng. False where either place is not known, and for documents of the centre.
 */
export function isElsewhere(
  meta: Pick<DocumentMeta, 'issuer' | 'issuerInferred' | 'issuerParent' | 'place'>,
  unit: Unit,
): boolean {
  const own = provincesIn([unit.name, unit.parent, unit.place]);
  const issuers = provincesIn([meta.issuer, meta.issuerInferred, meta.issuerParent]);
  // Ministries sign in Hà Nội.
  const places =
    issuers.length > 0 ? issuers : provincesIn([meta.place]).filter((each) => each !== 'ha noi');
  return own.length > 0 && places.length > 0 && !places.some((each) => own.includes(each));
}

function provincesIn(names: readonly (string | null)[]): readonly string[] {
  const text = ` ${foldText(names.join(' , ')).replace(/[^a-z0-9,]+/gu, ' ')} `;
  return PROVINCES.filter((province) => text.includes(` ${province} `));
}
