import { expect, test } from 'vitest';
import { makeFormBomb, makeGoodPdf, makePages, makeTextBomb } from '../../../support/bad-files';
import { readFileReading } from '../../../../electron/cli/read-pages';

// These show, with the installed pdf.js, that the places where operators arrive are still where they are listened to.
test.each([
  ['a million strings', makeTextBomb()],
  ['forms that draw forms', makeFormBomb()],
])(
  'a page with %s is given up, not listed to the end',
  async (_what, bytes) => {
    const started = performance.now();
    expect(await readFileReading(bytes, 'bom.pdf')).toEqual({ failure: 'too-complex' });
    expect(performance.now() - started).toBeLessThan(20_000);
  },
  60_000,
);

test('a page in order is read, and 5,000 of them are too many before the first is opened', async () => {
  expect(await readFileReading(makeGoodPdf(), 'a.pdf')).toMatchObject({
    text: expect.stringContaining('Ke hoach so 57'),
  });
  const started = performance.now();
  expect(await readFileReading(makePages(5000), 'b.pdf')).toEqual({ failure: 'too-many-pages' });
  expect(performance.now() - started).toBeLessThan(5000);
});
