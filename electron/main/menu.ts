import type { MenuItemConstructorOptions } from 'electron';
import type { HostCommand } from '#shared/ipc/contract';

/** The Vietnamese menu. `send` hands a command to the page. */
export function menuTemplate(send: (command: HostCommand) => void): MenuItemConstructorOptions[] {
  const command = (
    label: string,
    accelerator: string,
    name: HostCommand,
  ): MenuItemConstructorOptions => ({ label, accelerator, click: () => send(name) });
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  return [
    {
      label: '&Tệp',
      submenu: [
        command('Thêm văn bản…', 'CmdOrCtrl+O', 'add-files'),
        command('In…', 'CmdOrCtrl+P', 'print'),
        separator,
        command('Cài đặt', 'CmdOrCtrl+,', 'settings'),
        separator,
        role('Thoát', 'CmdOrCtrl+Q', 'quit'),
      ],
    },
    {
      label: '&Sửa',
      submenu: [
        role('Hoàn tác', 'CmdOrCtrl+Z', 'undo'),
        role('Làm lại', 'CmdOrCtrl+Y', 'redo'),
        separator,
        role('Cắt', 'CmdOrCtrl+X', 'cut'),
        role('Sao chép', 'CmdOrCtrl+C', 'copy'),
        role('Dán', 'CmdOrCtrl+V', 'paste'),
        role('Chọn tất cả', 'CmdOrCtrl+A', 'selectAll'),
        separator,
        command('Tìm kiếm', 'CmdOrCtrl+K', 'search'),
      ],
    },
    {
      label: '&Xem',
      submenu: [
        role('Phóng to', 'CmdOrCtrl+=', 'zoomIn'),
        role('Thu nhỏ', 'CmdOrCtrl+-', 'zoomOut'),
        role('Cỡ chữ thường', 'CmdOrCtrl+0', 'resetZoom'),
        separator,
        role('Toàn màn hình', 'F11', 'togglefullscreen'),
      ],
    },
    { label: 'T&rợ giúp', submenu: [command('Hướng dẫn sử dụng', 'F1', 'help')] },
  ];
}

function role(
  label: string,
  accelerator: string,
  name: NonNullable<MenuItemConstructorOptions['role']>,
): MenuItemConstructorOptions {
  return { label, accelerator, role: name };
}
