import { addFiles } from './import-queue';
import { registerDroppedFile } from '../host';
import text from '../../resources/samples/ke-hoach-mau.txt?raw';

/** Reads the plan shipped with the program, the same way as any other file. */
export async function addSample(): Promise<void> {
  await addFiles([registerDroppedFile(new File([text], 'Kế hoạch mẫu.txt'))], {
    sample: true,
  });
}
