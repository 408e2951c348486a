/** Lower case, without tone and vowel marks, đ as d. Every letter stays one letter when the text is NFC. */
export declare function foldText(text: string): string;
