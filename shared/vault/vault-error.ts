/** What went wrong; `damaged`: the bytes are no longer those that were kept. */
export type VaultFailure = 'damaged' | 'empty' | 'disk-full' | 'disk' | 'invalid';

const messages: Readonly<Record<VaultFailure, string>> = {
  damaged:
    'Bản gốc của văn bản này trên đĩa đã bị hỏng, không còn đúng như lúc lưu. Hãy thêm lại tệp gốc; các ghi chép của anh/chị vẫn còn.',
  empty: 'Tệp rỗng, không có nội dung để lưu. Hãy chọn tệp khác.',
  'disk-full':
    'Đĩa đã đầy nên chưa lưu được. Hãy xóa bớt tệp không cần trên máy rồi làm lại; những gì đã lưu trước đó vẫn còn.',
  disk: 'Không đọc hoặc ghi được thư mục dữ liệu. Hãy kiểm tra ổ đĩa và quyền ghi rồi làm lại.',
  invalid:
    'Chương trình định lưu một ghi chép sai mẫu nên đã dừng lại. Hãy báo cho người phụ trách phần mềm.',
};

/** Why the vault could not do it, in words for the officer. */
export class VaultError extends Error {
  readonly kind: VaultFailure;

  constructor(kind: VaultFailure, options?: { cause: unknown }) {
    super(messages[kind], options);
    this.name = 'VaultError';
    this.kind = kind;
  }
}
