import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { MarkedText } from '../../components/MarkedText';
import type { Mark } from '../../components/MarkedText';
import { t } from '../../words/t';
import type { Doubt } from '#shared/ocr/index';
import type { Outline, Section } from '#shared/model/outline';
import type { Block, Reading, Span } from '#shared/model/reading';

interface TextViewProps {
  readonly reading: Reading;
  readonly outline: Outline;
  /** The words to mark. */
  readonly marks: readonly Mark[];
  /** Words that may be wrong, in order; a click on one is told. */
  readonly doubts: readonly Doubt[];
  readonly onDoubt: (doubt: Doubt) => void;
}

/** A document as text, its paragraphs and tables as they were read, with words marked. */
export function TextView({ reading, outline, marks, doubts, onDoubt }: TextViewProps) {
  const headings = listHeadings(outline);
  const words = { reading, marks, doubts, onDoubt };
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
                      <Marked {...words} of={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p key={first.start} className={classOf(first, headings)}>
            <Marked {...words} of={first} />
          </p>
        );
      })}
    </div>
  );
}

interface MarkedProps extends Omit<TextViewProps, 'outline'> {
  readonly of: Span;
}

/** The words of one block or cell: doubtful ones to click on, those to mark marked. */
function Marked({ reading, of, marks, doubts, onDoubt }: MarkedProps) {
  const inside = marks.filter(({ start, end }) => start < of.end && end > of.start);
  const show = (start: number, end: number): ReactNode => {
    const moved = inside.map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - start),
      end: mark.end - start,
    }));
    return <MarkedText text={reading.text.slice(start, end)} marks={moved} />;
  };
  const pieces: ReactNode[] = [];
  let at = of.start;
  for (const doubt of doubts) {
    const { start, end } = doubt.span;
    if (start < at || end > of.end) continue;
    pieces.push(
      <Fragment key={start}>
        {show(at, start)}
        <button
          type="button"
          className="doubt"
          title={t('recognise.doubtsHint')}
          onClick={() => onDoubt(doubt)}
        >
          {show(start, end)}
        </button>
      </Fragment>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {show(at, of.end)}
    </>
  );
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
