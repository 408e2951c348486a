import type { Mention } from '#shared/model/fact';
import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';
/** Reads Nơi nhận, one recipient a line, "Lưu …" included. */
export declare function readRecipients(reading: Reading, outline: Outline): readonly Mention[];
