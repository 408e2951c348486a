import { expect, test } from 'vitest';
import { judgeName } from '#shared/pages/passed-over';

test.each([
  ['Năm 2024/57-KH.pdf', 'document'],
  ['57-KH.PDF', 'document'],
  ['Văn bản\\Kế hoạch.docx', 'document'],
  ['ghi chú.txt', 'document'],
  ['tài liệu.zip', 'archive'],
  ['~$ế hoạch.docx', 'system'],
  ['~WRL0001.tmp', 'system'],
  ['Thumbs.db', 'system'],
  ['desktop.ini', 'system'],
  ['.DS_Store', 'system'],
  ['__MACOSX/57-KH.pdf', 'system'],
  ['$RECYCLE.BIN/x.pdf', 'system'],
  ['57-KH.pdf.lnk', 'system'],
  ['57-KH.pdf.crdownload', 'system'],
  ['bảng.xlsx', 'other'],
  ['ảnh.jpg', 'other'],
  ['Quét 2024/57-KH.tif', 'document'],
  ['không đuôi', 'other'],
])('%s is %s', (name, kind) => {
  expect(judgeName(name)).toBe(kind);
});
