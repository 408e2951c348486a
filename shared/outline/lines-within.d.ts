import type { Reading, Span } from '#shared/model/reading';
/** The lines of a stretch of text as they stood on the page; the stretch itself where nothing is known of lines. */
export declare function linesWithin(reading: Reading, span: Span): readonly Span[];
