import type { Span } from '#shared/model/reading';
/** The bodies named one after another from `at` on, each with its span; empty when none is named there. */
export declare function readUnitList(text: string, at: number): readonly Span[];
/**
 * Splits a text that holds nothing but bodies (a heading, a field, a cell). A new one begins after ";", or
 * after "," or "và" where a body is named; a generic run under one "các" stays one.
 */
export declare function splitUnits(text: string, from: number, to: number): readonly Span[];
/** Every place in the text where a body with a name of its own is mentioned. */
export declare function findNamedUnits(text: string): readonly Span[];
