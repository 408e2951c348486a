import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFileReading } from '../../../../electron/cli/read-pages';
import type { DocumentFacts } from '#shared/model/fact';
import type { Reading } from '#shared/model/reading';
import { buildOutline } from '#shared/outline/index';
import { isReadFailure } from '#shared/pages/index';
import { readFacts } from '#shared/facts/index';

async function readText(words: string): Promise<{ reading: Reading; facts: DocumentFacts }> {
  const reading = await readFileReading(new TextEncoder().encode(words), 'plan.txt');
  if (isReadFailure(reading)) throw new Error(reading.failure);
  return { reading, facts: readFacts(reading, buildOutline(reading)) };
}

async function readPlan(name: string): Promise<{ reading: Reading; facts: DocumentFacts }> {
  const file = new URL(`../../../fixtures/plans/${name}`, import.meta.url);
  return await readText(readFileSync(file, 'utf8'));
}

describe('the plans as an officer reads them', () => {
  it('finds the eleven anniversaries of Hướng dẫn 14-HD/BTGTU with their counts', async () => {
    const { facts } = await readPlan('001-hd-14-btgtu-cao-bang-2021.txt');
    expect(facts.anniversaries.map(({ start, years }) => `${start} ${years}`)).toEqual([
      '1941-01-28 80',
      '1961-02 60',
      '1931-03-26 90',
      '1941-05-19 80',
      '1890-05-19 131',
      '1911-06-05 110',
      '1945-08-19 76',
      '1945-09-02 76',
      '1950 71',
      '1950-10-03 71',
      '1961-10-23 60',
    ]);
  });

  it('reads one report as three series, with the day and the channel', async () => {
    const { facts } = await readPlan('001-hd-14-btgtu-cao-bang-2021.txt');
    const [report] = facts.reports;
    expect(report?.recurrence).toEqual(['monthly', 'quarterly', 'yearly']);
    expect(report?.day).toBe(20);
    expect(report?.to?.text).toBe('Ban Chỉ đạo Công tác TTĐN tỉnh');
    expect(report?.via?.text).toBe('Ban Tuyên giáo Tỉnh ủy');
  });

  it('keeps a stamp apart from the document’s own number and date', async () => {
    const { facts } = await readPlan('001-hd-14-btgtu-cao-bang-2021.txt');
    expect(facts.meta.number).toBe('14-HD/BTGTU');
    expect(facts.meta.date).toBe('2021-03-30');
    expect(facts.meta.issuerParent).toBe('TỈNH ỦY CAO BẰNG');
    expect(facts.meta.signer).toBe('Bé Thanh Tịnh');
  });

  it('leaves a blank number blank and keeps its symbol', async () => {
    const { facts } = await readPlan('000-kh-so-vhttdl-cao-bang-2021.txt');
    expect(facts.meta.number).toBeNull();
    expect(facts.meta.symbol).toBe('KH-SVHTTDL');
  });

  it('makes nobody lead where nobody is named', async () => {
    const { facts } = await readPlan('001-hd-14-btgtu-cao-bang-2021.txt');
    const content = facts.tasks.filter(({ section }) => section.startsWith('II.'));
    expect(content.length).toBeGreaterThan(15);
    expect(content.every(({ lead }) => lead.length === 0)).toBe(true);
  });

  it('never takes purposes, requirements or money for tasks', async () => {
    const { facts } = await readPlan('002-kh-ubnd-cao-bang-2023.txt');
    expect(facts.tasks.filter(({ section }) => /^I(?:\.|$)|^III/u.test(section))).toEqual([]);
  });

  it.each([
    '000-kh-so-vhttdl-cao-bang-2021.txt',
    '001-hd-14-btgtu-cao-bang-2021.txt',
    '002-kh-ubnd-cao-bang-2023.txt',
    'qd-254-son-la-2023.txt',
    'nq-03-cp-phu-luc-2-bang-2025.md',
  ])('gives every fact of %s its words in the text and an id of its own', async (name) => {
    const { reading, facts } = await readPlan(name);
    const all = [...facts.tasks, ...facts.reports, ...facts.anniversaries, ...facts.citations];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const mentions = facts.tasks.flatMap((task) => [
      ...task.lead,
      ...task.coordinate,
      ...task.advise,
      ...(task.time ? [task.time] : []),
      ...(task.content ? [task.content] : []),
    ]);
    for (const { text, span } of [...mentions, ...facts.recipients, ...facts.organisations]) {
      expect(reading.text.slice(span.start, span.end)).toBe(text);
    }
    for (const { span, rule } of all) {
      expect(span.end).toBeGreaterThan(span.start);
      expect(rule).toMatch(/^[a-z-]+\/[a-z-]+$/u);
    }
  });

  it('gives the same ids when the text is read in another normal form', async () => {
    const file = new URL('../../../fixtures/plans/002-kh-ubnd-cao-bang-2023.txt', import.meta.url);
    const words = readFileSync(file, 'utf8');
    const [one, other] = [await readText(words), await readText(words.normalize('NFD'))];
    expect(other.facts.tasks.map(({ id }) => id)).toEqual(one.facts.tasks.map(({ id }) => id));
  });
});
