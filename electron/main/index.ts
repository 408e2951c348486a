import { app, ipcMain, Menu, protocol, session } from 'electron';
import { join } from 'node:path';
import type { HostCommand } from '#shared/ipc/contract';
import { answerRequests } from './answer';
import { systemDialogs } from './dialogs';
import { guardContents, guardSession } from './guard';
import { menuTemplate } from './menu';
import { pageAddress } from './policy';
import { createFileBook } from './requests/file-book';
import { answerFiles } from './requests/files';
import { createFolderStore } from './requests/folder-store';
import { answerPrint } from './requests/print';
import { answerSystem } from './requests/system';
import { answerVault } from './requests/vault';
import { answerWatch } from './requests/watch';
import { registerScheme, serveApp } from './serve';
import { focusWindow, openWindow } from './window';

const page = pageAddress(app.isPackaged, process.env.ELECTRON_RENDERER_URL);

app.enableSandbox();
registerScheme(protocol);

// Two programs on one journal would mix their lines: the second start shows the first one's window.
if (app.requestSingleInstanceLock()) {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, page));
  app.on('window-all-closed', () => app.quit());
  // Not awaited at the top: Electron is ready only after this module has run to its end.
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  guardSession(session.defaultSession, page);
  serveApp(protocol, join(import.meta.dirname, '../renderer'));

  const window = openWindow(page.url, join(import.meta.dirname, '../preload/index.cjs'));
  app.on('second-instance', () => focusWindow(window));

  const send = (command: HostCommand): void => window.webContents.send('host:command', command);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(send)));

  const dialogs = systemDialogs(window);
  const vaultFolder = join(app.getPath('userData'), 'kho-van-ban');
  const store = createFolderStore(vaultFolder);
  const book = createFileBook(store);
  answerRequests(
    ipcMain,
    {
      ...answerFiles(dialogs, book),
      ...answerVault(store, book),
      ...answerWatch(store, book, dialogs),
      ...answerPrint(window.webContents, dialogs),
      ...answerSystem(app.getVersion(), vaultFolder),
    },
    page,
  );
}
