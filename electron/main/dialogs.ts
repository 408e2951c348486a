import { app, dialog, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { FileDialogs } from './requests/files';

/** The system's dialogs, over the program's window. */
export function systemDialogs(window: BrowserWindow): FileDialogs {
  return {
    async choose() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: 'Thêm văn bản',
        buttonLabel: 'Thêm',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Văn bản (PDF, văn bản thuần)', extensions: ['pdf', 'txt', 'md'] },
          { name: 'Mọi tệp', extensions: ['*'] },
        ],
      });
      return filePaths;
    },

    async chooseTarget(suggestedName) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Lưu tệp',
        buttonLabel: 'Lưu',
        defaultPath: join(app.getPath('documents'), suggestedName),
      });
      return canceled ? null : filePath;
    },
  };
}
