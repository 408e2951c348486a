import { eitherTone } from '#shared/text/tones';

/** What an article (Điều) does: nothing anybody has to do, hands out work, gathers parts, or states rules. */
export type ArticleRole = 'none' | 'assign' | 'gathers' | 'rules';

/** Words that put a paper in force, found a body or fix what words mean. */
const NOTHING = new RegExp(
  eitherTone(
    String.raw`^(?:ban hành|thành lập|kiện toàn|công nhận|bổ nhiệm|điều động|bãi bỏ|sửa đổi|bổ sung|thay thế|tặng|công bố|(?:quyết định|quy chế|quy định|nghị quyết|thông tư|nghị định) này|phạm vi|đối tượng|giải thích|nguyên tắc|hiệu lực|kinh phí|khen thưởng|xử lý vi phạm)(?![\p{L}\p{N}])|chịu trách nhiệm (?:thi hành|thực hiện)|có hiệu lực`,
  ),
  'iu',
);
const ASSIGNS = new RegExp(
  eitherTone(
    String.raw`^(?:tổ chức (?:triển khai )?thực hiện|tổ chức thi hành|điều khoản thi hành|trách nhiệm|phân công|nhiệm vụ)`,
  ),
  'iu',
);
const GATHERS = new RegExp(eitherTone('^(?:phê duyệt|thông qua)(?![\\p{L}])'), 'iu');

/** "Ban hành Kế hoạch … như sau:": the plan itself follows. */
const ISSUES_HERE = new RegExp(
  eitherTone(
    String.raw`^ban hành (?!kèm)[^:]*(?:như sau|sau đây|nội dung(?: cụ thể)? sau|gồm)\s*:\s*$`,
  ),
  'iu',
);

/** Reads what an article does from its first words. */
export function articleRole(title: string): ArticleRole {
  if (ISSUES_HERE.test(title)) return 'gathers';
  if (NOTHING.test(title)) return 'none';
  if (ASSIGNS.test(title)) return 'assign';
  return GATHERS.test(title) ? 'gathers' : 'rules';
}

const OF_BODIES = new RegExp(
  eitherTone(
    String.raw`^(?:trách nhiệm|nhiệm vụ|quyền hạn)(?:(?:,| và) (?:trách nhiệm|nhiệm vụ|quyền hạn))*(?: phối hợp| quản lý| thực hiện)?(?: của| thuộc về)?\s+`,
  ),
  'iu',
);

/** How many letters stand before the bodies in "Trách nhiệm của Sở Y tế"; nought where none do. */
export function lettersBeforeBodies(title: string): number {
  return OF_BODIES.exec(title)?.[0].length ?? 0;
}
