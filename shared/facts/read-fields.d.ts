import type { Span } from '#shared/model/reading';
import { type Role } from '#shared/facts/rules/field-rules';
/** One field of an item: what its label announces, and the words after it. */
export interface Field {
  readonly role: Role;
  readonly value: Span;
  readonly rule: string;
}
/** The fields of one line; empty when the line does not begin with a label. */
export declare function readFields(text: string, line: Span): readonly Field[];
/** Fields in brackets or at the end of an item's own text: "… (chủ trì: Sở A; thời gian: Quý II)". */
export declare function findFieldsWithin(text: string, item: Span): readonly Field[];
