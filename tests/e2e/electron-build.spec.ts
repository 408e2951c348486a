import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

const out = fileURLToPath(new URL('../../out/', import.meta.url));

type Listener = (event: unknown, command: unknown) => void;

/** Runs the built preload as Electron's sandbox does: CommonJS with `electron` and nothing else. */
function runPreload(answer: unknown) {
  const exposed: Record<string, unknown> = {};
  const invoked: unknown[][] = [];
  const listeners = new Set<Listener>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) => void (exposed[name] = value),
    },
    ipcRenderer: {
      invoke: async (...args: unknown[]) => {
        invoked.push(args);
        return answer;
      },
      on: (_channel: string, listener: Listener) => void listeners.add(listener),
      off: (_channel: string, listener: Listener) => void listeners.delete(listener),
    },
  };
  runInNewContext(readFileSync(`${out}preload/index.cjs`, 'utf8'), {
    require: (name: string) => {
      if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
      return electron;
    },
  });
  return { exposed, invoked, listeners };
}

/** Asks the object that the page sees. */
function ask(host: unknown): Promise<unknown> {
  return Reflect.apply(Reflect.get(Object(host), 'request'), undefined, ['files.read', 'id']);
}

test.describe('the built preload', () => {
  test('is one CommonJS file', () => {
    expect(readdirSync(`${out}preload`)).toEqual(['index.cjs']);
    expect(readFileSync(`${out}preload/index.cjs`, 'utf8')).not.toMatch(
      /^\s*(?:import|export)\s/mu,
    );
  });

  test('shows the page one object with the two functions of the contract', () => {
    const { exposed } = runPreload({ ok: true, value: null });
    expect(Object.keys(exposed)).toEqual(['host']);
    expect(Object.keys(Object(exposed.host)).toSorted()).toEqual(['onCommand', 'request']);
  });

  test('hands a request over and gives the answer, or throws its words', async () => {
    const good = runPreload({ ok: true, value: 7 });
    expect(await ask(good.exposed.host)).toBe(7);
    expect(good.invoked).toEqual([['host:request', 'files.read', ['id']]]);

    const bad = runPreload({ ok: false, message: 'Hãy chọn lại tệp.' });
    const message = await ask(bad.exposed.host).catch((error: unknown) =>
      Reflect.get(Object(error), 'message'),
    );
    expect(message).toBe('Hãy chọn lại tệp.');
  });

  test('passes a command on without its event, until told to stop', () => {
    const { exposed, listeners } = runPreload(null);
    const heard: unknown[][] = [];
    const stop: unknown = Reflect.apply(Reflect.get(Object(exposed.host), 'onCommand'), undefined, [
      (...args: unknown[]) => heard.push(args),
    ]);
    for (const listen of listeners) listen({ sender: 'ipcRenderer' }, 'print');
    expect(heard).toEqual([['print']]);
    Reflect.apply(Object(stop), undefined, []);
    expect(listeners.size).toBe(0);
  });
});

test.describe('the built page', () => {
  test('has no script or handler in its HTML and asks nothing of another address', () => {
    const html = readFileSync(`${out}renderer/index.html`, 'utf8');
    const scripts = html.match(/<script[^>]*>/gu) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/\ssrc="\.\/assets\/[^"]+\.js"/u);
    expect(html).not.toMatch(/<script[^>]*>[^<]/u);
    expect(html).not.toMatch(/\son[a-z]+=|javascript:|https?:\/\/|<style|<base/iu);
  });

  test('is served by names that the hosts serve, and carries no source map', async ({
    request,
  }) => {
    const files = readdirSync(`${out}renderer`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.slice(`${out}renderer`.length)}/${entry.name}`);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(files).toContain('/pdfjs/cmaps/Adobe-GB1-UCS2.bcmap');
    expect(files).toContain('/pdfjs/wasm/openjpeg.wasm');
    for (const file of files) {
      const answer = await request.head(file);
      expect([file, answer.status()]).toEqual([file, 200]);
    }
  });
});

test.describe('the built main process', () => {
  let folder = '';

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'main-'));
  });

  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Runs it in Node with a stand-in for Electron that only writes down what is called. */
  function runMain(...more: readonly string[]): Record<string, unknown> {
    const script = fileURLToPath(new URL('../support/without-electron/run.mjs', import.meta.url));
    const { stdout, stderr } = spawnSync(process.execPath, [script, folder, ...more], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return Object(JSON.parse(stdout));
  }

  test('needs no package but electron', () => {
    expect(readdirSync(`${out}main`)).toEqual(['index.js']);
    const text = readFileSync(`${out}main/index.js`, 'utf8');
    const imported = [...text.matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gmu)].map(
      ([, name]) => name,
    );
    expect(imported.filter((name) => name !== 'electron' && !name?.startsWith('node:'))).toEqual(
      [],
    );
  });

  test('sandboxes, guards and serves before it opens the window, and answers after', () => {
    const { calls } = runMain();
    expect(calls).toEqual([
      'app.enableSandbox',
      'protocol.registerSchemesAsPrivileged',
      'app.requestSingleInstanceLock',
      'app.on(web-contents-created)',
      'app.on(window-all-closed)',
      'app.whenReady',
      'session.setPermissionRequestHandler',
      'session.setPermissionCheckHandler',
      'session.setDevicePermissionHandler',
      'session.on(will-download)',
      'session.onBeforeRequest',
      'protocol.handle(app)',
      'new BrowserWindow',
      'window.once(ready-to-show)',
      'window.loadURL(app://main/)',
      'app.on(second-instance)',
      'Menu.buildFromTemplate',
      'Menu.setApplicationMenu',
      'ipcMain.handle(host:request)',
    ]);
  });

  test('a second start opens nothing and ends', () => {
    expect(runMain('second')).toEqual({
      calls: [
        'app.enableSandbox',
        'protocol.registerSchemesAsPrivileged',
        'app.requestSingleInstanceLock',
        'app.quit',
      ],
    });
  });

  test('answers its own page over the real vault, and nobody else', () => {
    const { kept, described, refused, page, secret } = runMain();
    const vault = `${folder}/userData/kho-van-ban`;
    // Known beforehand: printf '\1\2\3' | sha256sum
    const sha256 = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81';
    expect(kept).toEqual({ ok: true, value: { sha256, size: 3 } });
    expect([...readFileSync(`${vault}/originals/03/${sha256}`)]).toEqual([1, 2, 3]);
    expect(described).toEqual({
      ok: true,
      value: { host: 'electron', appVersion: '0.0.0-test', dataPlace: vault, durable: true },
    });
    expect(refused).toEqual({ ok: false, message: expect.stringContaining('từ chối') });
    expect(page).toEqual([200, 'text/html; charset=utf-8']);
    expect(secret).toEqual([404, 'text/plain; charset=utf-8']);
  });
});
