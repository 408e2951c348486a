import { answerCalls } from '../rpc';
import { readFacts } from '#shared/facts/index';
import { buildOutline } from '#shared/outline/index';
import type { DocumentFacts } from '#shared/model/fact';
import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';

const service = {
  /** Outline and facts of a reading. */
  readOutlineAndFacts(reading: Reading): {
    readonly outline: Outline;
    readonly facts: DocumentFacts;
  } {
    const outline = buildOutline(reading);
    return { outline, facts: readFacts(reading, outline) };
  },
};

/** What the page may ask of this worker. */
export type FactsService = typeof service;

answerCalls(service);
