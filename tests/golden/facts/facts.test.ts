import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFileReading } from '../../../electron/cli/read-pages';
import { toGoldJson } from '../../../electron/cli/to-gold-json';
import { buildOutline } from '#shared/outline/index';
import { isReadFailure } from '#shared/pages/index';
import { readFacts } from '#shared/facts/index';

const PLANS = new URL('../../fixtures/plans/', import.meta.url);
const plans = readdirSync(PLANS).filter((name) => name !== 'README.md');

async function read(name: string): Promise<string> {
  const reading = await readFileReading(readFileSync(new URL(name, PLANS)), name);
  if (isReadFailure(reading)) throw new Error(`${name} cannot be read: ${reading.failure}`);
  const outline = buildOutline(reading);
  return `${JSON.stringify(toGoldJson(outline, readFacts(reading, outline)), null, 1)}\n`;
}

describe('outline and facts of whole documents', () => {
  it('has documents to read', () => {
    expect(plans.length).toBeGreaterThanOrEqual(5);
  });

  it.each(plans)('%s', async (name) => {
    const golden = new URL(`${name}.facts.golden`, import.meta.url);
    const found = await read(name);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, found);
    if (!existsSync(golden)) {
      throw new Error(
        `No golden file for ${name}. Look at the facts with "npm run -s read -- tests/fixtures/plans/${name}", then make it with "npm run golden:update".`,
      );
    }
    expect(found).toBe(readFileSync(golden, 'utf8'));
  });
});
