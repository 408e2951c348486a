import { isOwnDuty } from './duty-rows';
import type { PrintChoice } from './print-choice';
import { chooseDays } from './sheet-entries';
import { isDayItem } from '../../stores/calendar';
import type { CalendarItem } from '../../stores/calendar';

/** What stands on the sheet that is chosen. */
export function chosenItems({
  items,
  year,
  month,
  choice,
}: {
  readonly items: readonly CalendarItem[];
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly choice: PrintChoice;
}): readonly CalendarItem[] {
  if (choice.kind === 'own') return items.filter(isOwnDuty);
  const days = chooseDays(items.filter(isDayItem), choice);
  if (choice.kind !== 'month') return days;
  const chosen = new Set<CalendarItem>(days);
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return items.filter(
    (item) => item.day.startsWith(prefix) && (chosen.has(item) || isOwnDuty(item)),
  );
}
