import type { KeyboardEvent } from 'react';

/** Arrow keys walk from hit to hit; above the first one they lead back to the search box. */
export function moveBetweenHits(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const hits = [...document.querySelectorAll<HTMLElement>('a.hit')];
  const at = hits.findIndex((hit) => hit === document.activeElement);
  if (step === 0 || hits.length === 0) return;
  event.preventDefault();
  if (at + step < 0) focusSearchBox();
  else hits[Math.min(at + step, hits.length - 1)]?.focus();
}

/** Back to the search box, where what stands in it is ready to be typed over. */
export function focusSearchBox(): void {
  document.querySelector<HTMLElement>('.search-box input')?.focus();
}

/** To where words are looked for in the open document, or in all of them where none is open. */
export function focusFind(): void {
  const here = document.querySelector<HTMLElement>('.find-box input');
  if (here) here.focus();
  else focusSearchBox();
}
