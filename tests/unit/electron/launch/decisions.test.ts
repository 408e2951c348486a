import { mkdtemp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseHost, hasDisplay } from '../../../../electron/launch/choose-host.mjs';
import { timeOf, timesBelow } from '../../../../electron/launch/file-times.mjs';
import { defaultPort, readPort } from '../../../../electron/launch/port.mjs';
import {
  isBuildDue,
  isInstallDue,
  isNodeNewEnough,
} from '../../../../electron/launch/what-is-due.mjs';

test.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.7.3', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.1.0', true],
  ['18.20.4', false],
  ['8.0.0', false],
])('Node %s is new enough: %s', (version, enough) => {
  expect(isNodeNewEnough(version)).toBe(enough);
});

test.each([
  [{ lock: 10, installed: null }, true],
  [{ lock: 10, installed: 9 }, true],
  [{ lock: 10, installed: 10 }, false],
  [{ lock: 10, installed: 11 }, false],
])('packages are due for %j: %s', (times, due) => {
  expect(isInstallDue(times)).toBe(due);
});

test.each([
  [{ sources: [1, 2], outputs: [3, 4] }, false],
  [{ sources: [1, 5], outputs: [6, 4] }, true],
  [{ sources: [1, 2], outputs: [3, null] }, true],
  [{ sources: [1, 2], outputs: [null, null] }, true],
])('a build is due for %j: %s', (times, due) => {
  expect(isBuildDue(times)).toBe(due);
});

test('times of files at any depth, a deleted file showing in its folder', async () => {
  const root = await mkdtemp(join(tmpdir(), 'times-'));
  try {
    await mkdir(join(root, 'a/b'), { recursive: true });
    await writeFile(join(root, 'a/b/deep.ts'), '');
    await utimes(join(root, 'a/b/deep.ts'), 100, 100);
    expect(timeOf(join(root, 'a/b/deep.ts'))).toBe(100_000);
    expect(timesBelow([join(root, 'a'), join(root, 'missing')])).toHaveLength(3);
    expect(timesBelow([join(root, 'a')])).toContain(100_000);
    expect(timeOf(join(root, 'missing'))).toBeNull();

    await utimes(join(root, 'a/b'), 100, 100);
    await rm(join(root, 'a/b/deep.ts'));
    expect(Math.max(...timesBelow([join(root, 'a/b')]))).toBeGreaterThan(100_000);
  } finally {
    await rm(root, { recursive: true });
  }
});

test.each([
  [{}, defaultPort],
  [{ SO_KE_HOACH_PORT: '' }, defaultPort],
  [{ SO_KE_HOACH_PORT: ' 5000 ' }, 5000],
  [{ SO_KE_HOACH_PORT: '80' }, null],
  [{ SO_KE_HOACH_PORT: '65536' }, null],
  [{ SO_KE_HOACH_PORT: '5000x' }, null],
  [{ SO_KE_HOACH_PORT: '-1' }, null],
])('the port for %j is %s', (env, port) => {
  expect(readPort(env)).toBe(port);
});

describe('which host', () => {
  test.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ] as const)('%s with %j has a display: %s', (platform, env, display) => {
    expect(hasDisplay(platform, env)).toBe(display);
  });

  test.each([
    [{ display: true, electron: '/e', browser: '/b' }, 'electron', /Electron/u],
    [{ display: true, electron: null, browser: '/b' }, 'browser', /trình duyệt có sẵn/u],
    [{ display: true, electron: null, browser: null }, 'serve', /Hãy cài/u],
    [{ display: false, electron: '/e', browser: '/b' }, 'serve', /không có màn hình/u],
  ] as const)('%j: %s, and says why', (machine, host, why) => {
    const choice = chooseHost(machine);
    expect(choice.host).toBe(host);
    expect(choice.why).toMatch(why);
  });
});
