/**
 * Gives ids that stay the same when the document is read again: from the kind of fact and its words,
 * with a number for words that come again. Decisions of the officer hang on them.
 */
export declare function factIds(): (kind: string, words: string) => string;
