import { FACTS_VERSION } from '#shared/facts/index';
import { OUTLINE_VERSION } from '#shared/outline/index';
import { READING_VERSION } from '#shared/pages/index';

/** Versions of all stages. A document with another one is read again; what a person decided about it stays. */
export const READ_VERSION = `${READING_VERSION}.${OUTLINE_VERSION}.${FACTS_VERSION}`;
