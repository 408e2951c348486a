import { addFiles } from './import-queue';
import { host } from '../host';
import { routes } from '../routes';

/** Lets the person choose documents and shows how they come in. */
export async function pickFiles(navigate: (route: string) => void): Promise<void> {
  const files = await host.request('files.pick');
  if (files.length === 0) return;
  navigate(routes.documents());
  await addFiles(files);
}
