import { PaperPage } from './PaperPage';
import type { PaperMark } from './PaperPage';
import type { Paper } from './open-paper';
import type { PageSize } from '#shared/model/reading';

interface PaperViewProps {
  /** Null while it opens. */
  readonly paper: Paper | null;
  /** Page sizes in points, so that there is room for pages not yet drawn. */
  readonly pages: readonly PageSize[];
  /** CSS pixels a point. */
  readonly scale: number;
  /** Marked boxes by page number, from 1. */
  readonly marks: ReadonlyMap<number, readonly PaperMark[]>;
  readonly labelPage: (page: number) => string;
  readonly onFailure: (error: unknown) => void;
  /** A double click at a place of a page, points. */
  readonly onPick: (page: number, x: number, y: number) => void;
}

/** A paper as it is, page under page; only pages in sight are drawn. */
export function PaperView({ pages, marks, labelPage, ...rest }: PaperViewProps) {
  return (
    <div>
      {pages.map((size, index) => (
        <PaperPage
          key={index + 1}
          number={index + 1}
          size={size}
          marks={marks.get(index + 1) ?? []}
          label={labelPage(index + 1)}
          {...rest}
        />
      ))}
    </div>
  );
}
