import { MarkedText } from '../../components/MarkedText';
import type { Outline, Section } from '#shared/model/outline';
import type { Block, Reading, Span } from '#shared/model/reading';

interface TextViewProps {
  readonly reading: Reading;
  readonly outline: Outline;
  /** The words to mark. */
  readonly span: Span | null;
}

/** A document as text, its paragraphs and tables as they were read, with one span marked. */
export function TextView({ reading, outline, span }: TextViewProps) {
  const headings = listHeadings(outline);
  return (
    <div className="text-view">
      {groupTables(reading.blocks).map((group) => {
        const [first] = group;
        if (!first) return null;
        return first.kind === 'row' ? (
          <table key={first.start} className="text-table">
            <tbody>
              {group.map((row) => (
                <tr key={row.start}>
                  {row.cells.map((cell, column) => (
                    <td key={`${row.start} ${column}`}>
                      <Marked reading={reading} of={cell} span={span} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p key={first.start} className={classOf(first, headings)}>
            <Marked reading={reading} of={first} span={span} />
          </p>
        );
      })}
    </div>
  );
}

function Marked({
  reading,
  of,
  span,
}: {
  readonly reading: Reading;
  readonly of: Span;
  readonly span: Span | null;
}) {
  const text = reading.text.slice(of.start, of.end);
  const inside = span !== null && span.start < of.end && span.end > of.start;
  const marks = inside
    ? [
        {
          start: Math.max(0, span.start - of.start),
          end: Math.min(text.length, span.end - of.start),
        },
      ]
    : [];
  return <MarkedText text={text} marks={marks} />;
}

function classOf(block: Block, headings: readonly number[]): string {
  const isHeading = headings.some((start) => start >= block.start && start < block.end);
  return [
    block.bold || isHeading ? 'text-bold' : '',
    block.italic ? 'text-italic' : '',
    block.centred ? 'text-centred' : '',
    block.kind === 'footnote' ? 'text-footnote' : '',
  ].join(' ');
}

/** Rows of one table together, every other block alone. */
function groupTables(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'row' && last?.[0]?.kind === 'row' && last[0].table === block.table)
      last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Where headings begin, at any depth. */
function listHeadings({ sections }: Pick<Outline, 'sections'>): readonly number[] {
  const walk = (section: Section): readonly number[] => [
    ...(section.kind === 'heading' ? [section.span.start] : []),
    ...section.children.flatMap(walk),
  ];
  return sections.flatMap(walk);
}
