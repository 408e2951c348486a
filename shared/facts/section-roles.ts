import { eitherTone, forgivingMarks } from '#shared/text/tones';

/** What the items of a section are: nothing to do, work to do, or work handed out unit by unit. */
export type SectionRole = 'none' | 'content' | 'assign';

function pattern(words: string): RegExp {
  return new RegExp(eitherTone(forgivingMarks(words)), 'iu');
}

const MONEY = pattern(
  String.raw`^(?:về\s+)?(?:kinh phí|dự toán|nguồn (?:kinh phí|vốn)|cơ chế tài chính)`,
);
/** Sections that give reasons, aims and limits. */
const REASONS = pattern(
  String.raw`^(?:về\s+)?(?:mục đích|yêu cầu|mục tiêu|quan điểm|sự cần thiết|căn cứ|cơ sở|phạm vi|đối tượng|chỉ tiêu|đánh giá|đặc điểm|tình hình|thực trạng|nguyên tắc|chủ đề|khẩu hiệu|thời gian|địa điểm|phương châm|thành phần|bối cảnh|khái quát|kết quả|hạn chế|tồn tại|ưu điểm|nguyên nhân|quy định chung|một số khái niệm|giải thích|tên gọi|nhiệm kỳ|khẩu hiệu|hồ sơ|thủ tục|tiêu chuẩn|điều kiện|số lượng|cơ cấu|hiệu lực|(?:các |một số |những |hệ thống )?chỉ tiêu)(?![\p{L}\p{N}])`,
);
const REASONS_WITHIN = pattern(
  String.raw`^(?:về\s+)?(?:mục đích(?:, yêu cầu)?|yêu cầu(?: chung)?|mục tiêu(?: chung| cụ thể| tổng quát)?|(?:các |một số |những )?chỉ tiêu(?: cụ thể| chủ yếu| phấn đấu)?|(?:các )?khẩu hiệu(?: tuyên truyền)?|chủ đề|tên gọi|nhiệm kỳ|hồ sơ|tiêu chuẩn|điều kiện|đối tượng|thời gian|địa điểm|thành phần|quan điểm|nguyên tắc(?: [\p{L} ]{2,40}(?=:))?|phạm vi|phạm vi điều chỉnh|giải thích từ ngữ|đối tượng áp dụng)(?:\s*[:.]|$|\s+(?:và|,|thực hiện|tổ chức|tham gia|tham dự))`,
);
const WORK = pattern(
  String.raw`(?:nhiệm vụ|nội dung|giải pháp|biện pháp|phân công|tổ chức thực hiện|trách nhiệm)`,
);
const ASSIGN = pattern(
  String.raw`(?:tổ chức (?:triển khai )?thực hiện|tổ chức triển khai|phân công|trách nhiệm (?:của )?(?:các |thực hiện|cơ quan|đơn vị)|trách nhiệm thực hiện)`,
);
const ASSIGN_WITHIN = pattern(
  String.raw`^(?:tổ chức (?:triển khai )?thực hiện|phân công (?:nhiệm vụ|thực hiện|trách nhiệm|tổ chức))\s*[:.]?$`,
);
/** What goes on at a ceremony or a congress, point by point. */
const CEREMONY = pattern(
  String.raw`^(?:nội dung )?(?:chương trình|trình tự|kịch bản|nghi thức) (?:(?:buổi |của )?(?:lễ|đại hội|hội nghị|mít tinh|khai mạc|trao|buổi)|chính thức)|^(?:phần |phần thứ \p{L}+[.:] )?(?:nghi thức|nghi lễ)\s*[:.]?$`,
);
/** What an officer does when something goes wrong, not what he has to do. */
const PROVISO = pattern(
  String.raw`^(?:\(?\*?\)?\s*)?(?:lưu ý|ghi chú|(?:trong )?quá trình (?:triển khai|tổ chức|thực hiện)|kế hoạch này|hướng dẫn này|trên đây là|nơi nhận|kèm theo|trân trọng|[^.;:]{4,60} trân trọng|mọi (?:vướng mắc|khó khăn|thắc mắc|thông tin|chi tiết))(?![\p{L}\p{N}])|^thời gian[^:.;]{0,60}:|^[^.;:]{4,80} thông báo (?:để |đến )?(?![^.;:]*(?:cho|đến) (?:nhân dân|người dân|bà con))[^.;:]{2,80} (?:biết|được biết)|^\([^()]*\)[.;]?$|:\s*\d[\d\s.–-]{7,}$`,
);

/** Reads a section's role from its title; `inherited` is its parent's, `depth` 0 for the outermost. */
export function roleOf(title: string, depth: number, inherited: SectionRole): SectionRole {
  if (inherited === 'none' || MONEY.test(title) || PROVISO.test(title) || CEREMONY.test(title))
    return 'none';
  if (depth === 0) {
    if (ASSIGN.test(title)) return 'assign';
    return REASONS.test(title) && !WORK.test(title) ? 'none' : 'content';
  }
  if (REASONS_WITHIN.test(title)) return 'none';
  return ASSIGN_WITHIN.test(title) ? 'assign' : inherited;
}

/** Begins a heading that names work, not a body, though it stands among bodies. */
const WORK_HEADING = pattern(
  String.raw`^(?:về\s|công tác|chế độ|tiến độ|thời gian|hiệu lực|giai đoạn|bước|nội dung|kế hoạch|chương trình|nhiệm vụ|giải pháp|các (?:nhiệm vụ|giải pháp|nội dung|hoạt động|bước)|một số|đối với (?:công tác|việc)|thông tin|báo cáo|hình thức|phương pháp|quy trình)(?![\p{L}\p{N}])`,
);

/** Whether a heading names work; among headings of bodies all others name who does it, known to the lexicon or not. */
export function namesWork(title: string): boolean {
  return WORK_HEADING.test(title);
}
