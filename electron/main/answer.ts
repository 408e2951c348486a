import type { IpcMain } from 'electron';
import type { HostAnswers, RequestName } from '#shared/ipc/contract';
import { SourceError, VaultError } from '#shared/vault/vault-error';
import { mayAsk, type PageAddress, type Sender } from './policy';
import { isRequestName, parseArguments } from './request-arguments';
import { HostError } from './requests/host-error';

/** What goes back to the preload. An error crosses as its words only, without Electron's English before them. */
export type Reply<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

const refused =
  'Chương trình không nhận ra yêu cầu này nên đã từ chối. Hãy đóng rồi mở lại chương trình.';
const unexpected =
  'Có lỗi ngoài dự kiến nên việc này chưa làm được. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại chương trình.';

/** The one place where the page's requests arrive. */
export function answerRequests(ipcMain: IpcMain, answers: HostAnswers, page: PageAddress): void {
  ipcMain.handle('host:request', (event, name: unknown, args: unknown) =>
    answerRequest(answers, page, event.senderFrame, name, args),
  );
}

/** Checks who asks, for what and with what, then answers. */
export async function answerRequest(
  answers: HostAnswers,
  page: PageAddress,
  sender: Sender | null,
  name: unknown,
  args: unknown,
): Promise<Reply> {
  if (!mayAsk(sender, page) || !isRequestName(name)) return { ok: false, message: refused };
  try {
    return await answerNamed(answers, name, args);
  } catch (error) {
    const known =
      error instanceof VaultError || error instanceof SourceError || error instanceof HostError;
    return { ok: false, message: known ? error.message : unexpected };
  }
}

async function answerNamed<Name extends RequestName>(
  answers: Pick<HostAnswers, Name>,
  name: Name,
  args: unknown,
): Promise<Reply> {
  const parsed = parseArguments(name, args);
  if (parsed === null) return { ok: false, message: refused };
  return { ok: true, value: await answers[name](...parsed) };
}
