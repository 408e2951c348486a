import { posix, win32 } from 'node:path';

/**
 * Where Chromium, Chrome or Edge may lie, the likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {readonly string[]}
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA];
    const programs = [
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
    ];
    return programs.flatMap((program) =>
      roots.filter((root) => root !== undefined).map((root) => win32.join(root, program)),
    );
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
    const programs = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    return programs.flatMap((program) =>
      roots.map((root) => posix.join(root, `${program}.app`, 'Contents/MacOS', program)),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const programs = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return programs.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
}

/**
 * The browser to open the program in; null when there is none.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {(path: string) => boolean} exists
 * @returns {string | null}
 */
export function findBrowser(platform, env, exists) {
  return browserPlaces(platform, env).find(exists) ?? null;
}

/**
 * The folder of the program's own browser profile: apart from the officer's browsing, and never cleared with it.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} home
 * @returns {string}
 */
export function profileFolder(platform, env, home) {
  if (platform === 'win32') {
    return win32.join(
      env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'),
      'so-ke-hoach',
      'trinh-duyet',
    );
  }
  const data =
    platform === 'darwin'
      ? posix.join(home, 'Library/Application Support')
      : env.XDG_DATA_HOME || posix.join(home, '.local/share');
  return posix.join(data, 'so-ke-hoach', 'trinh-duyet');
}

/**
 * How the browser is started: a window of its own without an address bar, nothing fetched behind its back.
 * @param {{ url: string, profile: string, isRoot: boolean }} start
 * @returns {readonly string[]}
 */
export function browserArguments({ url, profile, isRoot }) {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Offering to translate the page would send its words away.
    '--disable-features=Translate',
    '--start-maximized',
    // Chromium does not start for root otherwise.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
