import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../electron/main/menu';

/** Every entry below the four menus. */
function entriesOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

test('the menu is Vietnamese and its commands reach the page', () => {
  const sent: string[] = [];
  const template = menuTemplate((command) => sent.push(command));
  expect(template.map(({ label }) => label?.replace('&', ''))).toEqual([
    'Tệp',
    'Sửa',
    'Xem',
    'Trợ giúp',
  ]);

  const commands = entriesOf(template).filter(({ click }) => click !== undefined);
  // Electron calls with three arguments, none of which the page is told.
  for (const { click } of commands)
    Reflect.apply(click ?? (() => undefined), undefined, [{}, {}, {}]);
  expect(commands.map(({ accelerator }, index) => [accelerator, sent[index]])).toEqual([
    ['CmdOrCtrl+O', 'add-files'],
    ['CmdOrCtrl+P', 'print'],
    ['CmdOrCtrl+,', 'settings'],
    ['CmdOrCtrl+K', 'search'],
    ['F1', 'help'],
  ]);
});

test('no two entries share a key, and Vietnamese keyboards keep theirs', () => {
  const keys = entriesOf(menuTemplate(() => undefined)).flatMap(
    ({ accelerator }) => accelerator ?? [],
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => /Ctrl\+Shift|Alt\+Z/.test(key))).toEqual([]);
});

test('every entry that acts has Vietnamese words of its own', () => {
  const entries = entriesOf(menuTemplate(() => undefined)).filter(
    ({ type }) => type !== 'separator',
  );
  expect(entries.length).toBeGreaterThan(10);
  expect(entries.filter(({ label }) => label === undefined || label === '')).toEqual([]);
});
