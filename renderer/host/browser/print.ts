import type { HostAnswers } from '#shared/ipc/contract';

/** The browser's print dialog prints on paper and saves as PDF, under the document's title. */
export const printAnswers: Pick<HostAnswers, 'print.page'> = {
  'print.page': async (_how, suggestedName) => {
    const { title } = document;
    document.title = suggestedName.replace(/\.pdf$/iu, '');
    try {
      window.print();
    } finally {
      document.title = title;
    }
    return true;
  },
};
