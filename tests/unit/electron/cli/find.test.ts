import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '#shared/search/ask/answer';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'electron/cli/find.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

describe('npm run find', () => {
  it('prints ranked documents with the words marked', () => {
    const { status, stdout } = run('--in', 'tests/fixtures/plans', 'pano', 'dien', 'tu');
    expect(status).toBe(0);
    expect(stdout).toContain('1. 002-kh-ubnd-cao-bang-2023.txt');
    expect(stdout).toContain('[điện] [tử]');
  }, 60_000);

  it('prints the whole answer as JSON', () => {
    const { status, stdout } = run('--in', 'tests/fixtures/plans', '--json', '57 kl tw');
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as SearchAnswer;
    expect(answer.documents[0]?.document).toBe('003-kh-tinh-uy-cao-bang-kl57-2023.txt');
    expect(answer.facets.map(({ facet }) => facet)).toEqual(['type', 'year', 'issuer', 'unit']);
  }, 60_000);

  it('says what to do where it cannot answer', () => {
    expect(run('pano')).toMatchObject({ status: 1, stderr: expect.stringContaining('Cách dùng') });
    const gone = run('--in', '/khong/co', 'pano');
    expect(gone).toMatchObject({ status: 1, stderr: expect.stringContaining('/khong/co') });
    const refused = run('--in', 'tests/fixtures/reading/refused', 'xyzxyz');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('zero.pdf');
  }, 90_000);
});
