// `npm start`: installs and builds what is missing, then opens the program in Electron, else in a browser of this
// machine, else serves it and says where. Plain Node, since it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseHost, hasDisplay } from './choose-host.mjs';
import { getElectron } from './electron-binary.mjs';
import { browserArguments, findBrowser, profileFolder } from './find-browser.mjs';
import { readPort } from './port.mjs';
import { buildProgram, installPackages } from './prepare.mjs';
import { serveBrowser, serverName } from './serve-browser.mjs';
import { isNodeNewEnough } from './what-is-due.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** Milliseconds. A window that is gone sooner was never one: the start failed, or another window took over. */
const tooSoon = 5000;

process.exitCode = await start();

/** @returns {Promise<number>} the exit code */
async function start() {
  if (!isNodeNewEnough(process.versions.node)) {
    return fail(
      `Cần Node.js bản 20.19, 22.12 hoặc mới hơn; máy đang có bản ${process.versions.node}. Hãy cài bản mới rồi chạy lại.`,
    );
  }
  if (!(await installPackages(project, say))) {
    return fail('Chưa cài được các gói cần thiết. Hãy kiểm tra mạng rồi chạy lại “npm start”.');
  }
  if (!(await buildProgram(project, say))) {
    return fail(
      'Chưa dựng được chương trình. Lỗi ghi ở ngay phía trên; hãy gửi cho người phụ trách phần mềm.',
    );
  }

  const display = hasDisplay(process.platform, process.env);
  const electron = display ? await getElectron(project, say) : null;
  const browser = findBrowser(process.platform, process.env, existsSync);
  const choice = chooseHost({ display, electron, browser });
  say(choice.why);
  if (choice.host === 'electron' && electron !== null) {
    if (await openElectron(electron)) return 0;
    say('Electron không chạy được trên máy này.');
    return openInBrowser(browser);
  }
  return openInBrowser(choice.host === 'browser' ? browser : null);
}

/**
 * @param {string} binary
 * @returns {Promise<boolean>} false when it broke down at once
 */
async function openElectron(binary) {
  const { code, lasted, stopped } = await watch(
    binary,
    isRoot ? ['--no-sandbox', project] : [project],
  );
  return code === 0 || stopped || lasted > tooSoon;
}

/**
 * Serves the page, to a window of the browser where there is one.
 * @param {string | null} browser
 * @returns {Promise<number>}
 */
async function openInBrowser(browser) {
  const port = readPort(process.env);
  if (port === null) {
    return fail(
      'SO_KE_HOACH_PORT phải là một số từ 1024 đến 65535. Hãy sửa hoặc bỏ biến này rồi chạy lại.',
    );
  }
  const server = await serveBrowser({ root: join(project, 'out/renderer'), port }).catch(
    () => null,
  );
  const url = `http://127.0.0.1:${port}/`;
  if (server === null && !(await isOurServer(url))) {
    return fail(
      `Cổng ${port} đang bị chương trình khác dùng. Hãy đóng chương trình đó rồi chạy lại. ` +
        'Cũng có thể chọn cổng khác bằng biến SO_KE_HOACH_PORT, nhưng dữ liệu gắn với cổng: hãy giữ nguyên cổng đã chọn.',
    );
  }
  if (server === null) say('Sổ Kế hoạch đang chạy sẵn trên máy này.');
  say(`Địa chỉ: ${url}`);

  if (browser !== null) {
    const profile = profileFolder(process.platform, process.env, homedir());
    mkdirSync(profile, { recursive: true });
    const { lasted, stopped } = await watch(browser, browserArguments({ url, profile, isRoot }));
    if (stopped || lasted > tooSoon) {
      await server?.close();
      return 0;
    }
  }
  if (server === null) return 0;
  say('Giữ cửa sổ lệnh này mở trong khi làm việc. Nhấn Ctrl+C để dừng.');
  await interrupted();
  await server.close();
  say('Đã dừng.');
  return 0;
}

/**
 * Runs a program with a window until it is closed; Ctrl+C closes it.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | null, lasted: number, stopped: boolean }>} `lasted` in milliseconds
 */
function watch(program, args) {
  const begun = Date.now();
  const child = spawn(program, args, { stdio: 'ignore' });
  let stopped = false;
  const end = () => {
    stopped = true;
    child.kill();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  return new Promise((resolve) => {
    /** @param {number | null} code */
    const done = (code) => {
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve({ code, lasted: Date.now() - begun, stopped });
    };
    child.once('error', () => done(1));
    child.once('exit', done);
  });
}

/** @returns {Promise<void>} */
function interrupted() {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
  });
}

/** @param {string} url */
async function isOurServer(url) {
  const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(3000) }).catch(
    () => null,
  );
  return answer?.headers.get('server') === serverName;
}

/** @param {string} words */
function say(words) {
  console.log(words);
}

/** @param {string} words */
function fail(words) {
  console.error(words);
  return 1;
}
