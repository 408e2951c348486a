import type { Host, HostAnswers } from '#shared/ipc/contract';
import { createVault } from '#shared/vault/vault';
import { answerFromVault } from '#shared/vault/vault-answers';
import { fileAnswers } from './files';
import { printAnswers } from './print';
import { createPrivateStore } from './private-store';
import { sha256 } from './sha256';
import { watchAnswers } from './watch';
import { findPageFile, forgetPageFile } from '../page-files';

const dataPlace =
  'Trong vùng dữ liệu riêng của trình duyệt trên máy này, dành cho Sổ Kế hoạch. Đừng xóa dữ liệu trang của trình duyệt này.';

/** The browser's own answer to the contract. */
export function createBrowserHost(): Host {
  // Asked for at once: without it the browser may drop the data when the disk fills.
  const durable = navigator.storage.persist().catch(() => false);
  const vault = answerFromVault(
    createVault(createPrivateStore('kho-van-ban'), sha256),
    findPageFile,
  );
  const answers: HostAnswers = {
    ...fileAnswers,
    ...printAnswers,
    ...vault,
    'vault.keepFile': async (id) => {
      const kept = await vault['vault.keepFile'](id);
      forgetPageFile(id);
      return kept;
    },
    ...watchAnswers,
    'system.describe': async () => ({
      host: 'browser',
      appVersion: import.meta.env.VITE_APP_VERSION,
      dataPlace,
      durable: await durable,
    }),
  };
  return {
    request: (name, ...args) => answers[name](...args),
    // A browser has no menu of ours: the page has its own keys.
    onCommand: () => () => undefined,
  };
}
