/** Raised whenever the same outline may give other facts; documents read with a lower one are read again. */
export const FACTS_VERSION = 4;
