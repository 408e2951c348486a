import { eitherTone } from '#shared/text/tones';

function pattern(words: string): RegExp {
  return new RegExp(eitherTone(words), 'iu');
}

/** "Tỷ lệ hộ nghèo giảm còn 2%", "100% trạm y tế …": what is to be reached, not what is to be done. */
const TARGET = pattern(
  String.raw`^(?:(?:đến|hết|trong) (?:hết )?năm \d{4}[,:]?\s+)?(?:có |đạt |trên |tối thiểu |ít nhất |phấn đấu (?:có |đạt |trên )*|hằng năm,? (?:có )?(?:trên )?)*(?:\d[\d.,]*\s?(?:-\s?\d[\d.,]*\s?)?%|tỷ (?:lệ|suất|trọng)|tốc độ tăng)|^(?:phấn đấu|giảm|tăng)[^;]{0,160}(?:\d\s?[%‰]|\d (?:tỷ|triệu) đồng)`,
);
/** "Di tích là công trình …": what a word means. A body that "là cơ quan thường trực" has work. */
const DEFINITION = pattern(
  String.raw`^(?!(?:sở|ủy ban|ubnd|ban|phòng|công an|văn phòng|hội)(?![\p{L}]))(?![^.;]*\s(?:phải|có trách nhiệm|chủ trì)\s)[^,.:;]{3,60}\s(?:được hiểu )?là\s(?!cơ quan|đơn vị|đầu mối|thành viên|thường trực)[^,.:;]*(?:hoạt động|công trình|tổ chức|người|việc|tập hợp|quá trình|sản phẩm|hình thức|văn bản)(?![\p{L}])`,
);
/** "Qua 03 năm thực hiện, … đã đạt được …": what has been. */
const PAST = pattern(
  String.raw`^(?:qua|sau|trong|thời gian qua|những năm qua|nhìn chung|tuy nhiên|bên cạnh đó|đến nay|hiện nay)(?![\p{L}])[^;]{0,220}\s(?:đã|vẫn còn|còn)\s(?:đạt|được|có|góp phần|tạo|xảy ra|triển khai|chỉ đạo|hạn chế|một số)`,
);
/** "Phát biểu của lãnh đạo", "Công văn đề nghị của …", "Đại diện Sở …": a turn of a programme, a paper, a guest. */
const THING = pattern(
  String.raw`^(?:(?:báo cáo|phát biểu|tham luận|diễn văn|đáp từ|lời)(?: [\p{L}]+){0,3} của|đại diện|[^\p{L}]*ngày\s*[….]+\s*tháng|tuyên bố lý do|giải lao|đón (?:tiếp )?đại biểu|(?:phát biểu |kết luận,? )(?:khai mạc|bế mạc)|giới thiệu đại biểu|chào cờ|văn nghệ chào mừng|hồ sơ (?:đề nghị|gồm)|tờ khai|đơn (?:đề nghị|của)|biên bản|trích lục|công văn (?:đề nghị|của)|[^:.;]{3,60}: (?:gồm|bao gồm)|(?:các |những )?(?:nội dung|nhiệm vụ|hoạt động)(?: [\p{L}]+){0,3} (?:dưới đây|sau đây|nêu trên|trên)(?: được)? |bản sao|danh sách|thành phần (?:dự|tham dự|gồm)|(?:ông|bà) (?![^.;]*(?:có trách nhiệm|phụ trách|chủ trì|chỉ đạo|theo dõi|tham mưu|chịu trách nhiệm)))`,
);

/** Why an item of an outline hands out nothing, or null when it may. */
export function tellsOnly(words: string): string | null {
  if (TARGET.test(words)) return 'a target';
  if (PAST.test(words)) return 'what has been';
  if (THING.test(words)) return 'a paper, a person or a turn of a programme';
  return DEFINITION.test(words) ? 'a definition' : null;
}

/** "Là người có tên trong danh sách", "Đang sinh sống tại …": who something is for. */
const CONDITION = pattern(
  String.raw`^(?:(?:đảng viên|người|cán bộ|công chức|hộ|học sinh|thí sinh|tập thể|cá nhân) (?:có (?:đủ|tên|thời gian|thành tích)|đủ)|là (?:người|đối tượng|hộ|tổ chức|cá nhân|học sinh|cán bộ)|đang (?:sinh sống|công tác|cư trú|học tập)|có (?:tên|hộ khẩu|đủ|phẩm chất|trình độ|thời gian)|không (?:vi phạm|trong thời gian))(?![\p{L}])`,
);
/** "Trường hợp … thì …": what holds in a case. */
const CASE = pattern(
  String.raw`^(?:đối với (?:các |những )?(?:trường hợp|tình huống)|(?:các |những )?trường hợp)(?![\p{L}])`,
);
/** "Nhà ở … phải bảo đảm …": what is asked of a thing. */
const OF_A_THING = pattern(
  String.raw`^(?:việc\s)?[^,.;:]{3,140}\s(?:phải|cần)\s+(?:được\s+)?(?:bảo đảm|đảm bảo|đạt|phù hợp|gắn với|đúng|thiết thực)(?![\p{L}])`,
);

/** Why words that name no body, under a heading that names none, ask nothing of anybody; null when they may. */
export function tellsOfThings(words: string): string | null {
  if (CONDITION.test(words)) return 'whom something is for';
  if (CASE.test(words)) return 'what holds in a case';
  return OF_A_THING.test(words) ? 'what is asked of a thing' : null;
}
