import type { KeyboardEvent } from 'react';

/** Arrow keys walk from hit to hit; above the first one they lead back to the search box. */
export function moveBetweenHits(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const hits = [...document.querySelectorAll<HTMLElement>('a.hit')];
  const at = hits.findIndex((hit) => hit === document.activeElement);
  if (step === 0 || hits.length === 0) return;
  event.preventDefault();
  if (at + step < 0) document.querySelector<HTMLElement>('.search-box input')?.focus();
  else hits[Math.min(at + step, hits.length - 1)]?.focus();
}
