import type { HostAnswers, PickedFile } from '#shared/ipc/contract';
import { DOCUMENT_EXTENSIONS, PICTURE_EXTENSIONS } from '#shared/pages/passed-over';
import { registerDroppedFile } from '../page-files';

/** Picking with the browser's own dialog, saving as a download. */
export const fileAnswers: Pick<HostAnswers, 'files.pick' | 'files.pickFolder' | 'files.save'> = {
  'files.pick': async () => (await pickFiles({ folder: false })) ?? [],
  'files.pickFolder': async () => {
    const files = await pickFiles({ folder: true });
    return files === null ? null : { files, refused: [] };
  },
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

function pickFiles({
  folder,
}: {
  readonly folder: boolean;
}): Promise<readonly PickedFile[] | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = folder;
  if (!folder) {
    input.accept = [...DOCUMENT_EXTENSIONS, ...PICTURE_EXTENSIONS, 'zip']
      .map((each) => `.${each}`)
      .join(',');
  }
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      resolve(Array.from(input.files ?? [], registerDroppedFile));
    });
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
