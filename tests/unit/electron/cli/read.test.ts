import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PLAN = 'tests/fixtures/plans/002-kh-ubnd-cao-bang-2023.txt';

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'electron/cli/read.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

describe('npm run read', () => {
  it('prints lines, outline and facts for a person', () => {
    const { status, stdout } = run(PLAN);
    expect(status).toBe(0);
    for (const part of ['DÀN BÀI', 'THÔNG TIN', 'VIỆC (33)', 'BÁO CÁO (1)', 'NƠI NHẬN (9)']) {
      expect(stdout).toContain(part);
    }
  }, 30_000);

  it('prints the plain text alone', () => {
    const { status, stdout } = run(PLAN, '--text');
    expect(status).toBe(0);
    expect(stdout.startsWith('KẾ HOẠCH\n')).toBe(true);
  }, 30_000);

  it('prints JSON of the annotations’ shape', () => {
    const { status, stdout } = run(PLAN, '--json');
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'doc',
      'outline',
      'tasks',
      'reports',
      'events',
      'citations',
      'recipients',
      'organisations',
    ]);
  }, 30_000);

  it('says what stands and what was dropped, paragraph by paragraph', () => {
    const { status, stdout } = run(PLAN, '--explain');
    expect(status).toBe(0);
    expect(stdout).toContain('✓ VIỆC [field/lead');
    expect(stdout).toMatch(/✗ .+ — overlapped by a longer one/u);
  }, 30_000);

  it.each([
    ['a file that is not there', join(tmpdir(), 'khong-co.txt')],
    ['an empty file', join(mkdtempSync(join(tmpdir(), 'read-')), 'trong.txt')],
  ])(
    'says in Vietnamese why %s cannot be read',
    (name, path) => {
      if (name === 'an empty file') writeFileSync(path, '');
      const { status, stdout, stderr } = run(path, '--json');
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/[Tt]ệp/u);
    },
    30_000,
  );

  it('says how it is used when asked for something else', () => {
    const { status, stderr } = run(PLAN, '--xml');
    expect(status).toBe(1);
    expect(stderr).toContain('Cách dùng');
  }, 30_000);
});
