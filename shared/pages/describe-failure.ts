import type { ReadFailure, ReadFailureCode } from '#shared/pages/read-failure';
import type { FileKind } from '#shared/pages/recognise-file';

const FOUND: Readonly<Record<FileKind, string>> = {
  pdf: 'tệp PDF',
  docx: 'tệp Word (.docx)',
  zip: 'tệp nén ZIP',
  ole: 'tệp Office kiểu cũ (Excel, PowerPoint, Word trước năm 1997)',
  rtf: 'tệp RTF',
  html: 'trang web (HTML)',
  mhtml: 'trang web lưu thành một tệp (MHTML)',
  xml: 'tệp XML',
  picture: 'tệp ảnh',
  unknown: 'tệp không rõ loại',
};

/** What to do with a kind of file that is not read. */
const INSTEAD: Readonly<Record<FileKind, string>> = {
  pdf: 'hãy mở lại tệp gốc rồi lưu thành PDF',
  docx: 'hãy mở bằng Word và lưu lại thành PDF, hoặc dán nội dung vào đây',
  zip: 'hãy giải nén rồi thêm từng tệp bên trong',
  ole: 'hãy mở bằng chương trình đã tạo ra nó và lưu lại thành PDF, hoặc dán nội dung vào đây',
  rtf: 'hãy mở bằng Word và lưu lại thành PDF, hoặc dán nội dung vào đây',
  html: 'hãy mở bằng trình duyệt và in thành PDF, hoặc dán nội dung vào đây',
  mhtml: 'hãy mở bằng Word rồi lưu lại thành .docx hoặc PDF, hoặc dán nội dung vào đây',
  xml: 'hãy mở bằng chương trình đã tạo ra nó và lưu thành PDF, hoặc dán nội dung vào đây',
  picture: 'hãy xin bản PDF có chữ, hoặc gõ, dán nội dung vào đây',
  unknown: 'hãy xin lại văn bản dưới dạng PDF hoặc dán nội dung vào đây',
};

const SENTENCES: Readonly<
  Record<Exclude<ReadFailureCode, 'wrong-extension' | 'unsupported-format' | 'archive'>, string>
> = {
  empty: 'không có chữ nào; hãy xin lại tệp từ nơi gửi.',
  'not-text': 'không phải là văn bản; hãy xin lại văn bản dưới dạng PDF hoặc dán nội dung vào đây.',
  'old-encoding':
    'dùng bảng mã không nhận ra được; hãy mở bằng chương trình đã tạo ra nó rồi lưu thành PDF, hoặc dán nội dung vào đây.',
  password:
    'có đặt mật khẩu; hãy mở bằng mật khẩu, in hoặc lưu thành tệp PDF không mật khẩu rồi thêm lại.',
  damaged: 'bị hỏng hoặc tải về chưa xong; hãy tải lại hoặc xin lại tệp từ nơi gửi.',
  'no-text-layer':
    'là ảnh quét, không có chữ để đọc; hãy xin bản PDF xuất từ Word, hoặc dán nội dung vào đây.',
  'unreadable-text':
    'có phông chữ không cho biết đó là chữ gì nên chưa đọc được; hãy in ra rồi quét lại, xin bản PDF khác, hoặc dán nội dung vào đây.',
  'too-large': 'quá lớn; hãy tách thành các tệp nhỏ hơn rồi thêm từng tệp.',
  'too-many-pages': 'có quá nhiều trang; hãy tách thành các tệp nhỏ hơn rồi thêm từng tệp.',
  'too-complex':
    'có trang vẽ quá nhiều nét hoặc bung ra quá lớn nên không đọc, phòng tệp phá hoại; nếu tin nơi gửi, hãy mở tệp, in lại thành PDF mới rồi thêm tệp mới.',
  'timed-out': 'đọc quá lâu nên đã dừng; hãy in lại thành PDF mới rồi thêm lại.',
  cancelled: 'chưa được đọc vì bạn đã dừng; hãy thêm lại khi cần.',
  'reader-failed':
    'chưa đọc được vì trình đọc gặp lỗi; hãy thử thêm lại, nếu vẫn lỗi thì dán nội dung vào đây.',
  'original-gone':
    'không còn nguyên trong kho dữ liệu; hãy thêm lại tệp gốc, các ghi chép vẫn còn.',
};

/** One plain sentence: what happened to this file and what to do next. */
export function describeFailure(failure: ReadFailure, fileName: string): string {
  const found = failure.found ?? 'unknown';
  switch (failure.failure) {
    case 'wrong-extension':
      return `Tệp “${fileName}” thật ra là ${FOUND[found]}, không đúng như phần đuôi của tên; ${INSTEAD[found]}.`;
    case 'unsupported-format':
      return `Tệp “${fileName}” là ${FOUND[found]}, chưa đọc được; ${INSTEAD[found]}.`;
    case 'archive':
      return `Tệp nén “${fileName}” ${failure.words ?? SENTENCES.damaged}`;
    default:
      return `Tệp “${fileName}” ${SENTENCES[failure.failure]}`;
  }
}
