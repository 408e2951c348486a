import { dropOverlapped, type Refiner } from '#shared/facts/engine/refine';
import { ruleMaker, type Rule } from '#shared/facts/engine/rule';

/** What the label of a field or the head of a column announces. `other` is known and of no further use here. */
export type Role = 'lead' | 'coordinate' | 'advise' | 'advise-lead' | 'time' | 'content' | 'other';

const rule = ruleMaker({});
const WHO =
  '(đơn vị|cơ quan|các đơn vị|các cơ quan|đơn vị, cá nhân|cơ quan, đơn vị|bộ phận|phòng|bộ ngành|bộ, ngành|sở, ngành|tổ chức|cấp)';

function say(role: Role): () => Role {
  return () => role;
}

/** Labels of field lines, "Đơn vị chủ trì: …". */
// oxfmt-ignore
export const FIELD_RULES: readonly Rule<Role>[] = [
  rule('field/lead', `[${WHO} ](chủ trì|đầu mối|chủ trì chính|phân công|trách nhiệm thực hiện|chịu trách nhiệm|chủ trì, chịu trách nhiệm|phụ trách)[ và]:`, say('lead')),
  rule('field/lead-does', `[${WHO} ](chủ trì thực hiện|chủ trì, thực hiện|chủ trì và thực hiện|chủ trì tổ chức thực hiện|thực hiện|tổ chức thực hiện|triển khai|được giao|chủ trì triển khai)[ chính]:`, say('lead')),
  rule('field/lead-advises', `[${WHO} ](chủ trì tham mưu|chủ trì, tham mưu|chủ trì và tham mưu|chủ trì tham mưu, thực hiện|tham mưu chủ trì|đầu mối tham mưu)[ thực hiện]:`, say('lead')),
  rule('field/advise', `[${WHO} ](tham mưu|tham mưu, giúp việc|tham mưu, đề xuất)[ cho UBND tỉnh]:`, say('advise')),
  rule('field/advise-does', `[${WHO} ](tham mưu, thực hiện|tham mưu thực hiện|tham mưu và thực hiện|tham mưu, tổ chức thực hiện)[ chính]:`, say('advise-lead')),
  rule('field/coordinate', `[${WHO} ](phối hợp|phối hợp thực hiện|cùng phối hợp|cùng thực hiện|phối hợp, thực hiện)[ chính]:`, say('coordinate')),
  rule('field/time', '(thời gian|thời hạn|tiến độ|thời điểm|hạn|mốc thời gian|kỳ hạn)[ (thực hiện|hoàn thành|hoàn tất|tổ chức|triển khai|báo cáo|dự kiến|tổ chức thực hiện|triển khai thực hiện|trình|đào tạo|tập huấn|kiểm tra|khảo sát|tuyên truyền|diễn ra)][ dự kiến]:', say('time')),
  rule('field/time-done', '(hoàn thành|thời gian, địa điểm|thời gian và địa điểm|thời gian, tiến độ)[ (trước|trong)]:', say('time')),
  rule('field/content', '(nội dung|nội dung thực hiện|nội dung công việc|nội dung cụ thể|nhiệm vụ|nhiệm vụ cụ thể|nội dung chính):', say('content')),
  rule('field/other', '(đối tượng|địa điểm|thành phần|chương trình|nội dung chương trình|kịch bản|trang phục|lễ phục|khách mời|thành phần mời|chủ đề|cơ cấu giải thưởng|giải thưởng|kinh phí|nguồn kinh phí|sản phẩm|kết quả|hình thức|số lượng|quy mô|phương thức|mục tiêu|mục đích|yêu cầu|chỉ tiêu|ghi chú|lưu ý|cơ quan trình|đơn vị hưởng lợi|sản phẩm đầu ra|dự kiến kết quả)[ (tập huấn|tham gia|tham dự|thực hiện|tuyên truyền|dự kiến|đạt được|tổ chức|đầu ra|hoàn thành|chủ yếu)]:', say('other')),
];

/** Heads of table columns: the same words without the colon. */
// oxfmt-ignore
export const COLUMN_RULES: readonly Rule<Role>[] = [
  rule('column/lead', '(chủ trì|đầu mối|cơ quan thực hiện|đơn vị thực hiện|bộ phận thực hiện|người thực hiện|phân công thực hiện|phân công nhiệm vụ|phân công|người phụ trách|đơn vị phụ trách|chịu trách nhiệm|phụ trách)', say('lead')),
  rule('column/advise', '(đơn vị tham mưu|cơ quan tham mưu)', say('advise')),
  rule('column/coordinate', '(phối hợp|cùng thực hiện)', say('coordinate')),
  rule('column/time', '(thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|ngày hoàn thành|thời gian hoàn thành|thời gian thực hiện|thời hạn hoàn thành|tiến độ hoàn thành|hạn)', say('time')),
  rule('column/content', '(nội dung|nhiệm vụ|công việc|hoạt động|tên nhiệm vụ|nội dung công việc|tên công việc|đầu việc|nội dung thực hiện|hành động)', say('content')),
  rule('column/other', '(kết quả|sản phẩm|ghi chú|kinh phí|địa điểm|thành phần|cơ sở|sản phẩm hoàn thành|kết quả hoàn thành|mức độ hoàn thành|đơn vị tính)', say('other')),
];

/** The longer label stands. */
export const FIELD_REFINERS: readonly Refiner<Role>[] = [dropOverlapped()];
