/** Dark enough for text on the page's grey (contrast over 4.5); Mantine's own orange is not. */
export const AMBER = '#94490a';
