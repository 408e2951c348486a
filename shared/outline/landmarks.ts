import { foldText } from '#shared/text/fold';

/** Kinds of document as they stand in the head, folded → as they are called. */
const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  'ke hoach': 'Kế hoạch',
  'huong dan': 'Hướng dẫn',
  'quyet dinh': 'Quyết định',
  'nghi quyet': 'Nghị quyết',
  'chi thi': 'Chỉ thị',
  'ket luan': 'Kết luận',
  'thong bao': 'Thông báo',
  'thong tri': 'Thông tri',
  'thong tu': 'Thông tư',
  'nghi dinh': 'Nghị định',
  // Before the shorter name: the first that fits is taken.
  'chuong trinh hanh dong': 'Chương trình hành động',
  'chuong trinh': 'Chương trình',
  'cong van': 'Công văn',
  'cong dien': 'Công điện',
  'bao cao': 'Báo cáo',
  'quy dinh': 'Quy định',
  'quy che': 'Quy chế',
  'to trinh': 'Tờ trình',
  'de an': 'Đề án',
  'phuong an': 'Phương án',
  'phu luc': 'Phụ lục',
  'du an': 'Dự án',
  'bien ban': 'Biên bản',
  'giay moi': 'Giấy mời',
};

const TYPE_START = new RegExp(
  // "CÔNG VĂN ĐẾN" is a stamp of incoming mail.
  `^(${Object.keys(DOCUMENT_TYPES).join('|')})(?![\\p{L}\\p{N}:])(?!\\s+(?:den|di)(?:$|[\\s:.]))`,
  'u',
);
const OFFICE =
  'chu tich|pho chu tich|giam doc|pho giam doc|truong ban|pho truong ban|pho truong ban thuong truc|bi thu|pho bi thu|pho bi thu thuong truc|chanh van phong|pho chanh van phong|bo truong|thu truong|thu tuong|pho thu tuong|hieu truong|pho hieu truong|truong phong|pho truong phong|cuc truong|vu truong|chi cuc truong|tong cuc truong|vien truong|tong giam doc|chu nhiem|pho chu nhiem|chanh thanh tra|chi huy truong|tu lenh|truong ban chi dao|tong bi thu|chanh an';
const CAPACITY = '(?:tm|kt|tl|tuq|q|t/m|k/t|t/l|t/u\\s*q)(?:\\.|\\s)';
const SIGNING = new RegExp(`^(?:${CAPACITY}\\s*\\S|(?:${OFFICE})(?:\\s*\\||$))`, 'u');
/** "1. Nơi nhận hồ sơ:" is something else. */
const RECIPIENTS = /^[^\p{L}\d]*(?:noi|voi) nhan\s*(?:[^\p{L}\s]|$|nhu |luu)/u;
const ATTACHED =
  /^\W*(?:được )?(?:ban hành )?(?:kèm theo|đính kèm)(?!\p{L})[^;]{0,40}(?:số|\d|của)/iu;
const OPENING =
  /^[-–\s]*(?:căn cứ|thực hiện|triển khai|tiếp tục|nhằm|để|theo|xét|trên cơ sở|được sự|qua|thi hành|hưởng ứng|phát huy|năm \d{4}|tiếp theo|sau khi|quán triệt|chấp hành|ngày \d)(?![\p{L}\p{N}])/iu;
const CLOSING =
  /^(?:trên đây là|căn cứ (?:nội dung )?(?:kế hoạch|hướng dẫn|chương trình) này|(?:trong )?quá trình (?:triển khai|tổ chức|thực hiện)|nhận được|yêu cầu|đề nghị|kế hoạch này|hướng dẫn này|giao|văn bản này|[^.;:]{0,80} (?:đề nghị|yêu cầu|thông báo) (?:các|thủ trưởng))(?![\p{L}\p{N}])/iu;

/** True when every letter is a capital. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/** The type a head line names ("KẾ HOẠCH", "HƯỚNG DẪN công tác …") and where the words end; null otherwise. */
export function readTypeLine(text: string): { readonly type: string; readonly end: number } | null {
  const found = TYPE_START.exec(foldText(text));
  if (!found) return null;
  const words = found[1] ?? '';
  const type = DOCUMENT_TYPES[words];
  return type !== undefined && isCapitals(text.slice(0, words.length))
    ? { type, end: words.length }
    : null;
}

/** "Nơi nhận:", also as a scan spells it. */
export function isRecipientsLine(text: string): boolean {
  return RECIPIENTS.test(foldText(text.slice(0, 40)));
}

/** "(Ban hành kèm theo Quyết định số …)", "(Kèm theo Kế hoạch số …)": the paper this one is attached to. */
export function isAttachmentNote(text: string): boolean {
  return ATTACHED.test(text);
}

/** A line of capitals with the signer's capacity or office: "TM. ỦY BAN NHÂN DÂN", "TRƯỞNG BAN". */
export function isSigningLine(text: string): boolean {
  return text.length < 90 && SIGNING.test(foldText(text)) && isCapitals(text.slice(0, 8));
}

/** A paragraph that opens the body: "Căn cứ …", "Thực hiện Kế hoạch số …". */
export function isOpening(text: string): boolean {
  return text.length > 50 && OPENING.test(text) && !isCapitals(text.slice(0, 40));
}

/** A paragraph that closes the body: "Trên đây là …", "Đề nghị các địa phương …". */
export function isClosing(text: string): boolean {
  return CLOSING.test(text);
}
