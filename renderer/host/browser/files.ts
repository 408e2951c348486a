import type { HostAnswers, PickedFile } from '#shared/ipc/contract';
import { readPageFile, registerDroppedFile } from '../page-files';

/** Picking with the browser's own dialog, saving as a download. */
export const fileAnswers: Pick<HostAnswers, 'files.pick' | 'files.read' | 'files.save'> = {
  'files.pick': pickFiles,
  'files.read': readPageFile,
  'files.save': async (suggestedName, bytes) => {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    const link = document.createElement('a');
    link.href = url;
    link.download = suggestedName;
    link.click();
    // The download has its own hold on the bytes once it has begun.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  },
};

function pickFiles(): Promise<readonly PickedFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.pdf,.txt,.md';
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      resolve(Array.from(input.files ?? [], registerDroppedFile));
    });
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
