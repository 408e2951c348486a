// As much of Electron as the main process touches while it starts. It writes down what is called and does nothing.

/** What was called, in order. @type {string[]} */
export const calls = [];

/**
 * What the main process gave to be called later.
 * @type {Record<string, (...args: any[]) => any>}
 */
// oxlint-disable-next-line typescript/no-explicit-any -- whatever it was given
export const handlers = {};

/** @param {string} name */
const note =
  (name) =>
  /** @param {unknown[]} args */
  (...args) => {
    calls.push(args.length > 0 && typeof args[0] === 'string' ? `${name}(${args[0]})` : name);
  };

export const app = {
  isPackaged: true,
  enableSandbox: note('app.enableSandbox'),
  on: note('app.on'),
  quit: note('app.quit'),
  requestSingleInstanceLock() {
    calls.push('app.requestSingleInstanceLock');
    return process.argv[3] !== 'second';
  },
  async whenReady() {
    calls.push('app.whenReady');
  },
  /** @param {string} name */
  getPath: (name) => `${process.argv[2]}/${name}`,
  getVersion: () => '0.0.0-test',
};

export const protocol = {
  registerSchemesAsPrivileged: note('protocol.registerSchemesAsPrivileged'),
  /**
   * @param {string} scheme
   * @param {(...args: unknown[]) => unknown} serve
   */
  handle(scheme, serve) {
    calls.push(`protocol.handle(${scheme})`);
    handlers.serve = serve;
  },
};

export const session = {
  defaultSession: {
    on: note('session.on'),
    setPermissionRequestHandler: note('session.setPermissionRequestHandler'),
    setPermissionCheckHandler: note('session.setPermissionCheckHandler'),
    setDevicePermissionHandler: note('session.setDevicePermissionHandler'),
    webRequest: { onBeforeRequest: note('session.onBeforeRequest') },
  },
};

export const ipcMain = {
  /**
   * @param {string} channel
   * @param {(...args: unknown[]) => unknown} answer
   */
  handle(channel, answer) {
    calls.push(`ipcMain.handle(${channel})`);
    handlers.request = answer;
  },
};

export const Menu = {
  buildFromTemplate: note('Menu.buildFromTemplate'),
  setApplicationMenu: note('Menu.setApplicationMenu'),
};

export const screen = {
  getPrimaryDisplay: () => ({ workAreaSize: { width: 1366, height: 728 } }),
};

export const dialog = {};

export class BrowserWindow {
  webContents = { send: note('webContents.send') };

  once = note('window.once');

  constructor() {
    calls.push('new BrowserWindow');
  }

  /** @param {string} url */
  async loadURL(url) {
    calls.push(`window.loadURL(${url})`);
  }
}
