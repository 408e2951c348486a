import { addFiles } from './import-queue';
import { tellFailure } from '../components/undo';
import { host, registerDroppedFile } from '../host';
import { routes } from '../routes';

type Navigate = (route: string) => void;

/** Lets the person choose documents and shows how they come in. */
export async function pickFiles(navigate: Navigate): Promise<void> {
  try {
    const files = await host.request('files.pick');
    if (files.length === 0) return;
    navigate(routes.documents());
    await addFiles(files);
  } catch (error) {
    tellFailure(error);
  }
}

/** Lets the person choose a folder and takes in the documents in it and in its folders. */
export async function pickFolder(navigate: Navigate): Promise<void> {
  try {
    const listing = await host.request('files.pickFolder');
    if (listing === null) return;
    navigate(routes.documents());
    await addFiles(listing.files, { fromFolder: true, refused: listing.refused });
  } catch (error) {
    tellFailure(error);
  }
}

/** Takes in what was dropped: single files are all tried, of a folder only its documents. */
export async function takeDropped(files: readonly File[], navigate: Navigate): Promise<void> {
  try {
    navigate(routes.documents());
    const dropped = files.map(registerDroppedFile);
    await addFiles(dropped, { fromFolder: dropped.some(({ name }) => name.includes('/')) });
  } catch (error) {
    tellFailure(error);
  }
}
