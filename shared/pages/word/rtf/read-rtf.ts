import { withPageHead } from '#shared/pages/word/left-out';
import { RtfReader } from '#shared/pages/word/rtf/rtf-reader';
import { readTokens } from '#shared/pages/word/rtf/rtf-tokens';
import type { WordDocument } from '#shared/pages/word/word-document';

/**
 * Reads an RTF file (RTF 1.9.1).
 * @throws WordTrouble
 */
export function readRtf(bytes: Uint8Array): WordDocument {
  const reader = new RtfReader();
  for (const token of readTokens(bytes)) reader.take(token);
  const { blocks, pageHeads, hasPictures } = reader.finish();
  return { blocks: withPageHead(blocks, () => pageHeads), hasPictures };
}
