/**
 * A pattern that takes the tone on either vowel where writers differ: hòa and hoà, ủy and uỷ, khỏe and khoẻ.
 * Everything else stays as it is.
 */
export declare function eitherTone(pattern: string): string;
/**
 * A pattern that forgives wrong marks in words of two syllables and more, as scans write them: "chậm nhát",
 * "kê hoạch". One syllable alone must be right: năm is not nắm. Takes lower-case patterns, to be used with `i`.
 */
export declare function forgivingMarks(pattern: string): string;
