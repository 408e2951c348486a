import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFileReading } from '../../../../electron/cli/read-pages';
import { describeFailure } from '#shared/pages/describe-failure';
import { isReadFailure } from '#shared/pages/read-failure';
import type { ReadFailure } from '#shared/pages/read-failure';

const FOLDER = new URL('../../../fixtures/reading/refused/', import.meta.url).pathname;

const EXPECTED: Readonly<Record<string, ReadFailure>> = {
  'binary.txt': { failure: 'not-text' },
  'count_lies.pdf': { failure: 'empty' },
  'header_only.pdf': { failure: 'damaged' },
  'nul.txt': { failure: 'not-text' },
  'pages_loop.pdf': { failure: 'damaged' },
  'pw_user.pdf': { failure: 'password' },
  'random.pdf': { failure: 'damaged' },
  'trunc_900.pdf': { failure: 'damaged' },
  'wrong_html.pdf': { failure: 'wrong-extension', found: 'html' },
  'wrong_xml.pdf': { failure: 'wrong-extension', found: 'xml' },
  'zero.pdf': { failure: 'empty' },
  'zero_pages.pdf': { failure: 'damaged' },
};

test.each(readdirSync(FOLDER))('%s is refused for its own reason', async (name) => {
  const answer = await readFileReading(readFileSync(join(FOLDER, name)), name);
  expect(answer).toEqual(EXPECTED[name]);
  expect(isReadFailure(answer) && describeFailure(answer, name)).toContain(name);
});

test('a text too large is refused before it is looked at', async () => {
  expect(await readFileReading(new Uint8Array(5_000_001), 'to.txt')).toEqual({
    failure: 'too-large',
  });
});
