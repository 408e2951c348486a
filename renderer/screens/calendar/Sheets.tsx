import '@fontsource/tinos/latin-400.css';
import '@fontsource/tinos/latin-700.css';
import '@fontsource/tinos/latin-400-italic.css';
import '@fontsource/tinos/vietnamese-400.css';
import '@fontsource/tinos/vietnamese-700.css';
import '@fontsource/tinos/vietnamese-400-italic.css';
import { useElementSize } from '@mantine/hooks';
import type { CSSProperties, ReactNode } from 'react';
import { t } from '../../words/t';
import { headName } from '#shared/drafting/unit-form';
import type { PaperName } from '#shared/drafting/sheets/papers';
import type { Unit } from '#shared/model/journal';

/** CSS pixels in a millimetre. */
const PIXELS = 96 / 25.4;

interface SheetsProps {
  readonly paper: PaperName;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** As large as on paper; else as wide as the window. */
  readonly actualSize: boolean;
  readonly pages: readonly { readonly key: string; readonly content: ReactNode }[];
}

/**
 * Pages as they will be printed: the very elements, made smaller for the window without being laid out again. On paper
 * each is one page of its size (`@page` in print.css).
 */
export function Sheets({ paper, width, height, margin, actualSize, pages }: SheetsProps) {
  const { ref, width: room } = useElementSize();
  const scale = actualSize || room === 0 ? 1 : Math.min(1, room / (width * PIXELS));
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    '--sheet-width': `${width}mm`,
    '--sheet-height': `${height}mm`,
    '--sheet-margin': `${margin}mm`,
    '--sheet-scale': scale,
  };
  return (
    <div ref={ref} className="sheets" data-paper={paper} style={style}>
      {pages.map(({ key, content }, index) => (
        <div key={key} className="sheet-place">
          <section
            className="sheet"
            aria-label={t('print.page', { page: index + 1, pages: pages.length })}
          >
            {content}
          </section>
        </div>
      ))}
    </div>
  );
}

interface SheetHeadProps {
  readonly unit: Unit;
  readonly title: string;
  readonly year: string;
  readonly note: string;
  /** In millimetres. */
  readonly height: number;
}

/** The agency's lines at the left, the title in the middle. */
export function SheetHead({ unit, title, year, note, height }: SheetHeadProps) {
  return (
    <header className="sheet-head" style={{ height: `${height}mm` }}>
      <div className="sheet-unit">
        {unit.parent !== '' && <div>{unit.parent.toUpperCase()}</div>}
        <strong>{headName(unit.name, unit.parent).toUpperCase()}</strong>
      </div>
      <div className="sheet-title">
        <h1>
          {title} <span className="nowrap">{year}</span>
        </h1>
        <p>{note}</p>
      </div>
    </header>
  );
}
