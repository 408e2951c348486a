import type { SearchAnswer } from '#shared/search/ask/answer';
import type { Snippet } from '#shared/search/ask/cut-snippet';

/** A search's answer for a person: documents in their order, passages with the words found in brackets. */
export function printAnswer(answer: SearchAnswer): string {
  const { documents, documentCount, items, itemCount, partial, facets, suggestions } = answer;
  const lines = [
    partial
      ? `Không có văn bản nào đủ các từ; ${documentCount} văn bản có một phần:`
      : `${documentCount} văn bản`,
    ...documents.flatMap(({ document, hits, count }, index) => [
      `${index + 1}. ${document} (${count} đoạn)`,
      ...hits.map(
        ({ heading, snippet }) => `   ${heading === null ? '' : `${heading}: `}${mark(snippet)}`,
      ),
    ]),
    ...(items.length === 0 ? [] : ['', `${itemCount} việc, ngày kỷ niệm`]),
    ...items.map(
      ({ kind, document, snippet }) => `- [${kind}] ${mark(snippet)} (${document ?? ''})`,
    ),
    '',
    ...facets
      .filter(({ values }) => values.length > 0)
      .map(
        ({ facet, values }) =>
          `${facet}: ${values
            .slice(0, 8)
            .map(({ value, count }) => `${value} (${count})`)
            .join(', ')}`,
      ),
    ...suggestions.map(({ query, count }) => `Thử tìm: ${query.trim()} (${count})`),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function mark({ text, marks }: Snippet): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return (marked + text.slice(at)).replaceAll(/\s+/gu, ' ');
}
