import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const port = 47214;
const url = `http://127.0.0.1:${port}/`;

/** `npm start` on a machine without a display, and what it has said so far. */
function start(wantedPort: string) {
  const { DISPLAY: _x11, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  const child = spawn(process.execPath, ['electron/launch/start.mjs'], {
    cwd: project,
    env: { ...rest, SO_KE_HOACH_PORT: wantedPort },
  });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (said.text += part));
  }
  const ended = once(child, 'exit').then(([code]: unknown[]) => code);
  return { child, said, ended };
}

test.describe('starting without a display', () => {
  test.skip(process.platform !== 'linux', 'only Linux runs without a display');

  test('serves the page, says where, and stops at Ctrl+C', async ({ request }) => {
    const { child, said, ended } = start(String(port));
    await expect.poll(() => said.text, { timeout: 50_000 }).toContain('Ctrl+C');
    expect(said.text).toContain('không có màn hình');
    expect(said.text).toContain(`Địa chỉ: ${url}`);
    expect((await request.get(url)).ok()).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(said.text).toContain('Đã dừng.');
    await expect(request.get(url)).rejects.toThrow(/ECONNREFUSED/u);
  });

  test('a second start says that the program is already running', async () => {
    const first = start(String(port));
    await expect.poll(() => first.said.text, { timeout: 50_000 }).toContain('Ctrl+C');
    const second = start(String(port));
    expect(await second.ended).toBe(0);
    expect(second.said.text).toContain('đang chạy sẵn');
    expect(second.said.text).toContain(`Địa chỉ: ${url}`);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
  });

  test('says what to do when another program holds the port', async () => {
    const other = createServer((_request, response) => response.end('not ours'));
    await once(other.listen(port, '127.0.0.1'), 'listening');
    const { said, ended } = start(String(port));
    expect(await ended).toBe(1);
    expect(said.text).toMatch(/Cổng 47214 đang bị chương trình khác dùng\. Hãy đóng/u);
    other.close();
  });

  test('says what to do when the port is none', async () => {
    const { said, ended } = start('bốn bảy');
    expect(await ended).toBe(1);
    expect(said.text).toMatch(/SO_KE_HOACH_PORT phải là một số/u);
  });
});
