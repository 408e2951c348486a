import { app, dialog, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { DOCUMENT_EXTENSIONS, PICTURE_EXTENSIONS } from '#shared/pages/passed-over';
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
          {
            name: 'Văn bản, ảnh quét và tệp nén ZIP',
            extensions: [...DOCUMENT_EXTENSIONS, ...PICTURE_EXTENSIONS, 'zip'],
          },
          { name: 'Mọi tệp', extensions: ['*'] },
        ],
      });
      return filePaths;
    },

    async chooseFolder() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: 'Chọn thư mục văn bản',
        buttonLabel: 'Chọn thư mục này',
        properties: ['openDirectory'],
      });
      return filePaths[0] ?? null;
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
