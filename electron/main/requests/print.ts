import type { WebContents } from 'electron';
import type { HostAnswers } from '#shared/ipc/contract';
import { fileNameOf, saveTo, type FileDialogs } from './files';
import { HostError } from './host-error';

type Printer = Pick<WebContents, 'print' | 'printToPDF'>;

/** Printing the page as it is shown; `@page` decides paper and direction. */
export function answerPrint(
  contents: Printer,
  dialogs: Pick<FileDialogs, 'chooseTarget'>,
): Pick<HostAnswers, 'print.page'> {
  return {
    'print.page': (how, suggestedName) =>
      how === 'pdf' ? printToFile(contents, dialogs, suggestedName) : printOnPaper(contents),
  };
}

async function printToFile(
  contents: Printer,
  dialogs: Pick<FileDialogs, 'chooseTarget'>,
  suggestedName: string,
): Promise<boolean> {
  const name = fileNameOf(suggestedName).replace(/\.pdf$/iu, '');
  const path = await dialogs.chooseTarget(`${name}.pdf`);
  if (path === null) return false;
  await saveTo(path, await makePdf(contents));
  return true;
}

async function makePdf(contents: Printer): Promise<Uint8Array> {
  try {
    return await contents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  } catch (cause) {
    throw new HostError('Chưa tạo được tệp PDF. Hãy thử in lại.', { cause });
  }
}

function printOnPaper(contents: Printer): Promise<boolean> {
  return new Promise((resolve, reject) => {
    contents.print(
      { printBackground: true, usePrinterDefaultPageSize: true },
      (success, failureReason) => {
        if (success) resolve(true);
        else if (/cancel/iu.test(failureReason)) resolve(false);
        else
          reject(
            new HostError('Chưa in được. Hãy kiểm tra máy in rồi in lại, hoặc lưu thành tệp PDF.'),
          );
      },
    );
  });
}
