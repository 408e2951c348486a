import { type Word } from '#shared/facts/engine/word';
/** A document number without the spaces and long dashes that writers and scanners put in. */
export declare function tidyNumber(number: string): string;
/** The number of a document in any of its families: State, Party, law, letter. Signs are written in capitals. */
export declare const docnumber: Word<string>;
/** The kind of a cited document, as it is called: "kế hoạch" gives "Kế hoạch". */
export declare const doctype: Word<string>;
