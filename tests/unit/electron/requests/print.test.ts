import type { WebContents } from 'electron';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPrint } from '../../../../electron/main/requests/print';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A printer that answers at once; `chooseTarget` remembers the name it was given. */
function printing(outcome: { success: boolean; reason: string }, target: string | null) {
  const printToPDF = vi.fn<WebContents['printToPDF']>(async () => Buffer.from('%PDF-1.7'));
  const print = vi.fn<WebContents['print']>((_options, done) => {
    done?.(outcome.success, outcome.reason);
  });
  const chooseTarget = vi.fn(async (_name: string) => target);
  const answers = answerPrint({ print, printToPDF }, { chooseTarget });
  return { print, printToPDF, chooseTarget, page: answers['print.page'] };
}

describe('to a file', () => {
  test('makes the PDF by the page’s own paper size and writes it', async () => {
    const target = join(folder, 'Lịch.pdf');
    const { page, printToPDF, chooseTarget } = printing({ success: true, reason: '' }, target);
    expect(await page('pdf', 'Lịch: năm 2026')).toBe(true);
    expect(chooseTarget).toHaveBeenCalledWith('Lịch năm 2026.pdf');
    expect(printToPDF).toHaveBeenCalledWith({ preferCSSPageSize: true, printBackground: true });
    expect(await readFile(target, 'utf8')).toBe('%PDF-1.7');
  });

  test('does not double the ending', async () => {
    const { page, chooseTarget } = printing({ success: true, reason: '' }, null);
    await page('pdf', 'Lịch.PDF');
    expect(chooseTarget).toHaveBeenCalledWith('Lịch.pdf');
  });

  test('makes nothing when the person cancels', async () => {
    const { page, printToPDF } = printing({ success: true, reason: '' }, null);
    expect(await page('pdf', 'Lịch')).toBe(false);
    expect(printToPDF).not.toHaveBeenCalled();
    expect(await readdir(folder)).toEqual([]);
  });

  test('says so when no PDF could be made', async () => {
    const { page, printToPDF } = printing({ success: true, reason: '' }, join(folder, 'x.pdf'));
    printToPDF.mockRejectedValueOnce(new Error('Failed to generate PDF'));
    await expect(page('pdf', 'x')).rejects.toThrow('Chưa tạo được tệp PDF. Hãy thử in lại.');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('on paper', () => {
  test.each([
    [{ success: true, reason: '' }, true],
    [{ success: false, reason: 'Print job canceled' }, false],
  ])('%j gives %s', async (outcome, printed) => {
    const { page, print } = printing(outcome, null);
    expect(await page('paper', 'Lịch')).toBe(printed);
    expect(print.mock.calls[0]?.[0]).not.toHaveProperty('silent');
  });

  test('says what to do when the printer fails', async () => {
    const { page } = printing({ success: false, reason: 'Invalid printer settings' }, null);
    await expect(page('paper', 'Lịch')).rejects.toThrow(/Hãy kiểm tra máy in/u);
  });
});
