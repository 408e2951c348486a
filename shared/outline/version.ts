/** Raised whenever the same reading may give another outline; documents read with a lower one are read again. */
export const OUTLINE_VERSION = 4;
