import { expect, test } from 'vitest';
import { setPage, setParagraph } from './typeset';
import type { SetLine } from './typeset';
import { judgePage } from '#shared/pages/judge-pages';

const LONG =
  'Tăng cường công tác quản lý nhà nước về thông tin đối ngoại trên địa bàn tỉnh, nâng cao chất lượng nội dung, đổi mới phương thức tuyên truyền, bảo đảm thông tin chính xác, kịp thời đến các tầng lớp nhân dân.';
const BODY = setParagraph(LONG, 200);
const LOST =
  '\ue001\ue002 \ue003\ue004\ue005 \ue006\ue007 \ufffd\ufffd\ufffd \ue008\ue009 \ue00a\ue00b';

test.each<[string, readonly SetLine[], string | null]>([
  ['clean text', BODY, null],
  ['a page left white', [], null],
  [
    'a heading of which no letter is known',
    [{ text: LOST, x: 121, y: 150 }, ...BODY],
    'unreadable-text',
  ],
  [
    'bullets',
    Array.from({ length: 9 }, (_, i) => ({ text: '\uf0b7', x: 85, y: 400 + i * 18 })).concat(BODY),
    null,
  ],
  ['a formula', [{ text: '\ue001\ue002 = \ue003\ue004', x: 121, y: 150 }, ...BODY], null],
  [
    'letters mapped to others',
    setParagraph(
      LONG.replaceAll(/[\p{L}]/gu, (one) => String.fromCharCode(0x4e00 + one.charCodeAt(0))),
      200,
    ),
    'unreadable-text',
  ],
  [
    'letters of another language',
    setParagraph(LONG.replaceAll(/[^\s.,]/gu, 'x'), 200),
    'unreadable-text',
  ],
])('%s', (_, lines, expected) => {
  expect(judgePage(setPage(1, lines))).toBe(expected);
});
