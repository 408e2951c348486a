import type { WebPreferences } from 'electron';

/**
 * Electron's defaults are the safe ones (isolated, sandboxed, no Node in the page) and stay untouched. The spell
 * checker is off because it downloads dictionaries.
 */
export function webPreferences(preload: string): WebPreferences {
  return { preload, spellcheck: false };
}
