import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { PickedFile } from '#shared/ipc/contract';
import type { QueueBatch } from '#shared/model/queue';
import type { FileStore } from '#shared/vault/file-store';
import { folderOf } from '#shared/vault/queue';
import type { FileSource } from '#shared/vault/vault';
import { SourceError } from '#shared/vault/vault-error';
import { HostError } from './host-error';

/** Which file an id of the page stands for. Paths never leave it. */
export interface FileBook {
  /** A new id for a path; `name` is what the page shows. */
  add(path: string, name?: string): Promise<PickedFile>;
  /** Writes the paths of a batch beside its lines, so that the next run can go on with them. */
  keepPaths(batch: QueueBatch): Promise<void>;
  find(id: string): Promise<FileSource>;
}

const isPaths = v.record(v.string(), v.string());

/** The book over the store in which the queue lies. */
export function createFileBook(files: FileStore): FileBook {
  const paths = new Map<string, string>();
  let remembered: Promise<void> | null = null;

  async function remember(): Promise<void> {
    const kept = (await files.list('queue')).filter(({ name }) => name.endsWith('/paths.json'));
    for (const { name } of kept) {
      for (const [id, path] of Object.entries(parsePaths((await files.readText(name)) ?? ''))) {
        if (!paths.has(id)) paths.set(id, path);
      }
    }
  }

  return {
    async add(path, name = basename(path)) {
      const id = randomUUID();
      const { size } = await look(path);
      paths.set(id, path);
      return { id, name, size };
    },

    async keepPaths({ id, lines }) {
      const own = lines.flatMap((line) => {
        const path = paths.get(line.id);
        return path === undefined ? [] : [[line.id, path] as const];
      });
      if (own.length === 0) return;
      const text = JSON.stringify(Object.fromEntries(own));
      await files.writeAtomic(`${folderOf(id)}/paths.json`, text);
    },

    async find(id) {
      if (!paths.has(id)) await (remembered ??= remember());
      const path = paths.get(id);
      if (path === undefined) throw new HostError('Tệp này chưa được chọn. Hãy chọn lại tệp.');
      const { size } = await look(path);
      return { name: basename(path), size, isSnapshot: false, pieces: () => readPieces(path) };
    },
  };
}

function parsePaths(text: string): Readonly<Record<string, string>> {
  try {
    return v.parse(isPaths, JSON.parse(text));
  } catch {
    return {};
  }
}

async function look(path: string): Promise<{ readonly size: number }> {
  try {
    return await stat(path);
  } catch (cause) {
    throw new SourceError(basename(path), 'gone', { cause });
  }
}

async function* readPieces(path: string): AsyncIterable<Uint8Array> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
      if (piece instanceof Uint8Array) yield piece;
    }
  } catch (cause) {
    throw new SourceError(basename(path), 'gone', { cause });
  }
}
