import { BrowserWindow, screen } from 'electron';
import { webPreferences } from './web-preferences';
import { windowSize } from './window-bounds';

/** Opens the program's one window; it is shown once the page has painted, not as a white sheet. */
export function openWindow(url: string, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    ...windowSize(screen.getPrimaryDisplay().workAreaSize),
    title: 'Sổ Kế hoạch',
    show: false,
    webPreferences: webPreferences(preload),
  });
  window.once('ready-to-show', () => window.show());
  // What cannot be loaded fails on the page; there is nobody here to tell.
  window.loadURL(url).catch(() => window.show());
  return window;
}

/** Brings the window to the front when the program is started a second time. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
