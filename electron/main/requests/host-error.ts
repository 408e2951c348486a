import { errorCode } from './error-code';

/** Why a request could not be done, in Vietnamese for the officer, with what to do next. */
export class HostError extends Error {
  constructor(message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'HostError';
  }
}

/** The words for a file outside the vault that could not be written. */
export function savingError(cause: unknown): HostError {
  const code = errorCode(cause);
  if (['EBUSY', 'EPERM', 'EACCES'].includes(code)) {
    return new HostError(
      'Chưa lưu được: tệp đang mở trong chương trình khác, hoặc thư mục không cho ghi. Hãy đóng tệp đó hoặc chọn chỗ khác rồi lưu lại.',
      { cause },
    );
  }
  if (code === 'ENOSPC') {
    return new HostError('Chưa lưu được vì đĩa đã đầy. Hãy chọn ổ đĩa khác rồi lưu lại.', {
      cause,
    });
  }
  return new HostError('Chưa lưu được tệp. Hãy chọn chỗ khác rồi lưu lại.', { cause });
}
