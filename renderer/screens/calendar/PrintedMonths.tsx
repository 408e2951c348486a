import { MonthGrid } from '../../components/MonthGrid';
import type { AnniversaryItem } from '../../stores/calendar';
import { t } from '../../words/t';
import { nameLunarYear } from '#shared/calendar/lunar';
import { headName } from '#shared/drafting/unit-form';
import type { YearGrade } from '#shared/model/commemoration';
import type { Unit } from '#shared/model/journal';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface PrintedMonthsProps {
  readonly year: number;
  readonly unit: Unit;
  readonly items: readonly AnniversaryItem[];
  readonly legend: string;
}

/** One A4 page: the year's twelve months, days of năm tròn and năm lẻ 5 marked. */
export function PrintedMonths({ year, unit, items, legend }: PrintedMonthsProps) {
  const grades = new Map<string, YearGrade>();
  for (const { day, observance } of items) {
    if (observance.grade === 'round' || (observance.grade === 'five' && !grades.has(day)))
      grades.set(day, observance.grade);
  }
  const holidays = new Set(
    items.filter((item) => item.observance.commemoration.holiday).map((item) => item.day),
  );
  return (
    <section className="paper-page">
      <PrintedHead year={year} unit={unit} />
      <div className="paper-months">
        {MONTHS.map((month) => (
          <MonthGrid
            key={month}
            year={year}
            month={month}
            caption={t('print.monthHead', { month })}
            today={null}
            holidays={holidays}
            renderDay={(day) => {
              const grade = grades.get(day);
              return grade ? (
                <span className="paper-mark">{grade === 'round' ? '●' : '○'}</span>
              ) : null;
            }}
          />
        ))}
      </div>
      <p className="paper-legend">{legend}</p>
    </section>
  );
}

function PrintedHead({ year, unit }: { readonly year: number; readonly unit: Unit }) {
  return (
    <header className="paper-head">
      <div className="paper-unit">
        {unit.parent !== '' && <div>{unit.parent.toUpperCase()}</div>}
        <strong>{headName(unit.name, unit.parent).toUpperCase()}</strong>
      </div>
      <h1>
        {t('print.title')}
        <br />
        {t('print.yearLine', { year })}
      </h1>
      <p>{t('print.lunarYear', { name: nameLunarYear(year) })}</p>
    </header>
  );
}
