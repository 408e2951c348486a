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

/**
 * Whether an error says that the vault itself cannot be used: the next file would fail as this one. Told by its words,
 * which is all that crosses from the other process.
 */
export function isVaultStopped(error: unknown): boolean {
  return error instanceof Error && [messages['disk-full'], messages.disk].includes(error.message);
}

/** Whether an error says that an original is no longer what was kept. */
export function isDamaged(error: unknown): boolean {
  return error instanceof Error && error.message === messages.damaged;
}

/** What is wrong with a file outside the vault. */
type SourceFailure = 'gone' | 'changing' | 'too-large';

const sourceMessages: Readonly<Record<SourceFailure, string>> = {
  gone: 'tệp đã bị chuyển, bị xóa hoặc không cho đọc. Hãy kiểm tra rồi chọn lại tệp.',
  changing: 'tệp đang được chương trình khác ghi. Hãy đóng chương trình đó rồi thêm lại.',
  'too-large':
    'tệp lớn hơn 1 GB nên không cất vào sổ. Tệp vẫn ở chỗ cũ; hãy tách thành các tệp nhỏ hơn rồi thêm từng tệp.',
};

/** Why a file outside the vault could not be taken, in words for the officer. */
export class SourceError extends Error {
  constructor(name: string, failure: SourceFailure, options?: { cause: unknown }) {
    super(`Không lấy được tệp “${name}”: ${sourceMessages[failure]}`, options);
    this.name = 'SourceError';
  }
}

/** Why the vault could not do it, in words for the officer. */
export class VaultError extends Error {
  readonly kind: VaultFailure;

  constructor(kind: VaultFailure, options?: { cause: unknown }) {
    super(messages[kind], options);
    this.name = 'VaultError';
    this.kind = kind;
  }
}
