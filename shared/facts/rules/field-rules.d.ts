import { type Refiner } from '#shared/facts/engine/refine';
import { type Rule } from '#shared/facts/engine/rule';
/** What the label of a field or the head of a column announces. `other` is known and of no further use here. */
export type Role = 'lead' | 'coordinate' | 'advise' | 'advise-lead' | 'time' | 'content' | 'other';
/** Labels of field lines, "Đơn vị chủ trì: …". */
export declare const FIELD_RULES: readonly Rule<Role>[];
/** Heads of table columns: the same words without the colon. */
export declare const COLUMN_RULES: readonly Rule<Role>[];
/** The longer label stands. */
export declare const FIELD_REFINERS: readonly Refiner<Role>[];
