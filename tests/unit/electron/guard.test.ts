import type { Session, WebContents } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { guardContents, guardSession } from '../../../electron/main/guard';
import { pageAddress } from '../../../electron/main/policy';

const page = pageAddress(true, undefined);

/** A session that only remembers what it was told. */
function guardedSession() {
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stands in for Electron's own
  guardSession(session as unknown as Session, page);
  return session;
}

/** Contents that only say what would happen. */
function guardedContents() {
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stands in for Electron's own
  guardContents(contents as unknown as WebContents, page);
  return contents;
}

describe('the session', () => {
  test('grants no permission, asked or checked', () => {
    const session = guardedSession();
    const [request] = session.setPermissionRequestHandler.mock.calls[0] ?? [];
    const decide = vi.fn();
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'fileSystem',
    ]) {
      request(null, permission, decide);
    }
    expect(decide.mock.calls).toEqual([[false], [false], [false], [false], [false]]);
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0](null, 'media')).toBe(false);
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]({})).toBe(false);
  });

  test('downloads nothing', () => {
    const download = { preventDefault: vi.fn() };
    guardedSession().emit('will-download', download, {}, {});
    expect(download.preventDefault).toHaveBeenCalledOnce();
  });

  test.each([
    ['app://main/index.html', false],
    ['https://example.com/', true],
    ['http://127.0.0.1:47113/', true],
    ['file:///etc/passwd', true],
  ])('a request for %s is cancelled: %s', (url, cancel) => {
    const [listen, ...filter] = guardedSession().webRequest.onBeforeRequest.mock.calls[0] ?? [];
    const decide = vi.fn();
    listen({ url }, decide);
    expect(decide).toHaveBeenCalledWith({ cancel });
    expect(filter).toEqual([]);
  });
});

describe('the contents', () => {
  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s stays', (name) => {
    const contents = guardedContents();
    const foreign = { url: 'https://example.com/', preventDefault: vi.fn() };
    const reload = { url: 'app://main/#/lich', preventDefault: vi.fn() };
    contents.emit(name, foreign);
    contents.emit(name, reload);
    expect(foreign.preventDefault).toHaveBeenCalledOnce();
    expect(reload.preventDefault).not.toHaveBeenCalled();
  });

  test('opens no window and holds no foreign page', () => {
    const contents = guardedContents();
    const [open] = contents.setWindowOpenHandler.mock.calls[0] ?? [];
    expect(open({ url: 'app://main/' })).toEqual({ action: 'deny' });
    const webview = { preventDefault: vi.fn() };
    contents.emit('will-attach-webview', webview, {}, {});
    expect(webview.preventDefault).toHaveBeenCalledOnce();
  });
});
