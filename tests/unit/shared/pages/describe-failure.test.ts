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

test('Word is sent back to Word', () => {
  const failure = { failure: 'unsupported-format', found: 'docx' } as const;
  expect(describeFailure(failure, 'a.docx')).toBe(
    'Tệp “a.docx” là tệp Word (.docx), chưa đọc được; hãy mở bằng Word và lưu lại thành PDF, hoặc dán nội dung vào đây.',
  );
});
