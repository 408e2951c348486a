import { addFiles } from './import-queue';
import { host } from '../host';

/** Milliseconds between two looks: a file counts when two looks find it unchanged. */
const BETWEEN = 15_000;

let watching = false;
let problem: string | null = null;

/** What keeps the watched folder from being looked through; null for nothing. */
export const getWatchProblem = (): string | null => problem;

/** Brings in what is new in the watched folder, from now on; no harm when it was begun before. */
export function watchFolder(): void {
  if (watching) return;
  watching = true;
  void lookAgain();
}

async function lookAgain(): Promise<void> {
  try {
    const { possible } = await host.request('watch.describe');
    if (!possible) return;
    const { files, refused } = await host.request('watch.takeNew');
    problem = refused[0] ?? null;
    if (files.length > 0) {
      // Queued means written down: only then may the host forget that they are new.
      await addFiles(files, { fromFolder: true });
      await host.request(
        'watch.confirm',
        files.map(({ id }) => id),
      );
    }
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  setTimeout(() => void lookAgain(), BETWEEN);
}
