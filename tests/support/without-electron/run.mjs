// Runs the built main process where there is no Electron: `node run.mjs <folder> [second]` prints what it did as JSON.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);

const { calls, handlers } = await import('./electron.mjs');
await import(new URL('../../../out/main/index.js', import.meta.url).href);
// `whenReady` has resolved by now, and what waits for it runs next.
await new Promise((resolve) => {
  setTimeout(resolve, 0);
});

/**
 * @param {string} url of the page that asks
 * @param {string} name
 * @param {...unknown} args
 */
const ask = (url, name, ...args) =>
  handlers.request({ senderFrame: { url, parent: null } }, name, args);

/** @param {string} path */
const load = async (path) => {
  const response = await handlers.serve({ url: `app://main${path}`, method: 'GET' });
  return [response.status, response.headers.get('Content-Type')];
};

/** What the page and others would be told. */
const askAround = async () => ({
  kept: await ask('app://main/', 'vault.keepOriginal', Uint8Array.of(1, 2, 3)),
  described: await ask('app://main/#/lich', 'system.describe'),
  refused: await ask('https://example.com/', 'system.describe'),
  page: await load('/'),
  secret: await load('/../main/index.js'),
});

console.log(JSON.stringify({ calls, ...('request' in handlers ? await askAround() : {}) }));
