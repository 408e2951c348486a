import type { Mention } from '#shared/model/fact';
import type { Span } from '#shared/model/reading';
import type { When } from '#shared/facts/read-time';
/** Something to do as the outline holds it, before it becomes a fact with an id. */
export interface Item {
  readonly rule: string;
  readonly span: Span;
  readonly text: string;
  readonly content: Mention | null;
  readonly section: string;
  readonly lead: readonly Mention[];
  readonly coordinate: readonly Mention[];
  readonly advise: readonly Mention[];
  readonly when: When;
}
