import { type ChildProcess, fork } from 'node:child_process';

/** What reading one file took. */
export interface FileRead {
  readonly milliseconds: number;
  /** The most memory the process had so far, megabytes. */
  readonly peak: number;
  readonly pages: number;
  /** Pages whose letters were recognised. */
  readonly recognised: number;
  /** Why nothing was read. */
  readonly failure: string | null;
}

function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`The reader ended: ${code}`));
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message as T);
    });
  });
}

/** A process of its own that reads files, as `npm run read` does, and says what that took. */
export class ReaderProcess {
  private readonly child: ChildProcess;
  /** Megabytes before anything was read. */
  readonly idle: number;

  private constructor(child: ChildProcess, idle: number) {
    this.child = child;
    this.idle = idle;
  }

  static async start(): Promise<ReaderProcess> {
    const child = fork(new URL('reader-child.ts', import.meta.url), [], {
      execArgv: ['--import', 'tsx'],
    });
    const { idle } = await nextMessage<{ idle: number }>(child);
    return new ReaderProcess(child, idle);
  }

  async read(path: string): Promise<FileRead> {
    const answer = nextMessage<FileRead>(this.child);
    this.child.send(path);
    return await answer;
  }

  stop(): void {
    this.child.kill();
  }
}
