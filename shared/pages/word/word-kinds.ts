import type { FileKind } from '#shared/pages/recognise-file';

const WORD_KINDS = ['docx', 'ole', 'rtf', 'html'] as const satisfies readonly FileKind[];

/** The kinds of file that word processors write. */
export type WordKind = (typeof WORD_KINDS)[number];

/** Is this a kind that the readers here read? Known without loading them. */
export function isWordKind(kind: FileKind): kind is WordKind {
  return WORD_KINDS.some((own) => own === kind);
}
