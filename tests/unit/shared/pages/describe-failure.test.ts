import { expect, test } from 'vitest';
import { describeFailure } from '#shared/pages/describe-failure';
import type { ReadFailure } from '#shared/pages/read-failure';

const FAILURES: readonly ReadFailure[] = [
  { failure: 'empty' },
  { failure: 'not-text' },
  { failure: 'old-encoding' },
  { failure: 'password' },
  { failure: 'damaged' },
  { failure: 'no-text-layer' },
  { failure: 'unreadable-text' },
  { failure: 'wrong-extension', found: 'html' },
  { failure: 'unsupported-format', found: 'ole' },
  { failure: 'too-large' },
  { failure: 'too-many-pages' },
  { failure: 'timed-out' },
  { failure: 'cancelled' },
  { failure: 'reader-failed' },
];

test.each(FAILURES)('$failure: one sentence that says what to do next', (failure) => {
  const sentence = describeFailure(failure, 'kế hoạch.pdf');
  expect(sentence).toMatch(/^Tệp “kế hoạch\.pdf” .+; hãy .+\.$/u);
});

test('a sheet or a very old document is sent back to the program it comes from', () => {
  const failure = { failure: 'unsupported-format', found: 'ole' } as const;
  expect(describeFailure(failure, 'a.doc')).toBe(
    'Tệp “a.doc” là tệp Office kiểu cũ (Excel, PowerPoint, Word trước năm 1997), chưa đọc được; hãy mở bằng chương trình đã tạo ra nó và lưu lại thành PDF, hoặc dán nội dung vào đây.',
  );
});
