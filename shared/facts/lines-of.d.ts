import type { Block, Reading, Span } from '#shared/model/reading';
/** The block that begins at a span of the outline. */
export declare function blockAt(reading: Reading, span: Span): Block | undefined;
/** A span without the white space at its ends. */
export declare function trimSpan(text: string, span: Span): Span;
/** The lines of some blocks as they stood on the page, table cells one by one; empty ones left out. */
export declare function linesOf(reading: Reading, spans: readonly Span[]): readonly Span[];
