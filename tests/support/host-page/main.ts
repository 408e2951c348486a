import { createVault } from '#shared/vault/vault';
import { VaultError } from '#shared/vault/vault-error';
import { host, registerDroppedFile } from '../../../renderer/host';
import { createPrivateStore } from '../../../renderer/host/browser/private-store';
import { sha256 } from '../../../renderer/host/browser/sha256';
import { makeEntry, vaultCases, type VaultBench } from '../vault-cases';

const folder = 'vault-under-test';

async function emptyFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folder, { recursive: true }).catch(() => undefined);
  return root.getDirectoryHandle(folder, { create: true });
}

async function handleOf(name: string): Promise<FileSystemFileHandle> {
  const parts = name.split('/');
  let holder = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
  for (const part of parts.slice(0, -1)) {
    holder = await holder.getDirectoryHandle(part, { create: true });
  }
  return holder.getFileHandle(parts.at(-1) ?? '', { create: true });
}

async function namesBelow(holder: FileSystemDirectoryHandle, path: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of holder.values()) {
    const name = path + entry.name;
    if (entry instanceof FileSystemDirectoryHandle) {
      names.push(...(await namesBelow(entry, `${name}/`)));
    } else {
      names.push(name);
    }
  }
  return names.toSorted();
}

/** Not yet known to TypeScript: refused while another writes. */
const exclusive: FileSystemCreateWritableOptions & { mode: string } = { mode: 'exclusive' };

/** The words of a picked file, by way of the vault. */
async function readKept(id: string): Promise<string> {
  const { sha256: name } = await host.request('vault.keepFile', id);
  const bytes = await host.request('vault.readOriginal', name);
  return new TextDecoder().decode(bytes ?? undefined);
}

/** Waits until nobody writes the file any more: a worker that was ended lets go of it a little later. */
async function untilLetGo(handle: FileSystemFileHandle): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await (await handle.createWritable(exclusive)).abort();
      return;
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    }
  }
  throw new Error('the ended worker still holds the file');
}

const bench: VaultBench = {
  hash: sha256,
  open: async () => createPrivateStore(folder),
  async harm(name, bytes) {
    const writable = await (await handleOf(name)).createWritable();
    await writable.write(new Uint8Array(bytes));
    await writable.close();
  },
  async interruptWrite(name) {
    const handle = await handleOf(name);
    const writer = new Worker(new URL('./unfinished-write.worker.ts', import.meta.url), {
      type: 'module',
    });
    await new Promise((resolve) => {
      writer.addEventListener('message', resolve);
      writer.postMessage(`${folder}/${name}`, []);
    });
    writer.terminate();
    await untilLetGo(handle);
  },
  async listDisk() {
    const root = await navigator.storage.getDirectory();
    return namesBelow(await root.getDirectoryHandle(folder, { create: true }), '');
  },
};

/** What the tests ask of this page. The program itself has nothing of the kind. */
const hostPage = {
  host,

  async runCase(name: string): Promise<void> {
    await emptyFolder();
    const found = vaultCases.find((law) => law.name === name);
    if (found === undefined) throw new Error(`no such case: ${name}`);
    await found.run(bench);
  },

  emptyVault: async (): Promise<void> => void (await emptyFolder()),

  async append(from: number, to: number): Promise<void> {
    const vault = createVault(createPrivateStore(folder), sha256);
    for (let number = from; number < to; number += 1) await vault.append([makeEntry(number)]);
  },

  async readJournalIds(): Promise<{ ids: readonly string[]; unreadable: number }> {
    const read = await createVault(createPrivateStore(folder), sha256).readJournal();
    return { ids: read.entries.map(({ id }) => id), unreadable: read.unreadable };
  },

  async keepLarge(size: number): Promise<string> {
    const vault = createVault(createPrivateStore(folder), sha256);
    try {
      await vault.keepOriginal(new Uint8Array(size).fill(7));
      return 'kept';
    } catch (error) {
      return error instanceof VaultError ? `${error.kind}: ${error.message}` : String(error);
    }
  },

  async readDropped(text: string, name: string): Promise<{ name: string; text: string }> {
    const dropped = registerDroppedFile(new File([text], name));
    return { name: dropped.name, text: await readKept(dropped.id) };
  },

  /** What the headers must stop. Begun by a timer: a call from the debugger may do what the page may not. */
  async tryForbidden(): Promise<readonly string[]> {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    const attempts = [
      // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- what must fail
      async () => void new Function('return 1')(),
      async () => void (await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))),
      async () => void (await fetch('http://127.0.0.1:9/')),
    ];
    const settled = await Promise.allSettled(attempts.map((attempt) => attempt()));
    return settled.map((result) => (result.status === 'rejected' ? String(result.reason) : ''));
  },

  picked: Promise.resolve<readonly { name: string; text: string }[]>([]),
};

document.querySelector('#pick')?.addEventListener('click', () => {
  hostPage.picked = host.request('files.pick').then((files) =>
    Promise.all(
      files.map(async ({ id, name }) => ({
        name,
        text: await readKept(id),
      })),
    ),
  );
});

declare global {
  interface Window {
    hostPage: typeof hostPage;
  }
}

window.hostPage = hostPage;
