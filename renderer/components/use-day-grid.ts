import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { isCalendarKey, moveDay } from '#shared/calendar/move-day';
import type { Day } from '#shared/model/day';

interface DayGridOptions {
  /** First and last day on the screen. */
  readonly first: Day;
  readonly last: Day;
  readonly today: Day;
  /** A key leads to a day that is not on the screen; false where there is no such day to show. */
  readonly onLeave: (day: Day) => boolean;
  readonly onOpen: (day: Day) => void;
}

/** What the element around the months of a calendar takes, and the day that Tab reaches. */
export interface DayGrid {
  readonly current: Day;
  readonly props: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onClick: (event: MouseEvent) => void;
  };
}

/** Moving between days by arrows, Home, End, PgUp, PgDn, and T for today; Enter, Space or a click opens a day. */
export function useDayGrid(options: DayGridOptions): DayGrid {
  const { first, last, today, onLeave, onOpen } = options;
  const isShown = (day: Day): boolean => day >= first && day <= last;
  const [chosen, setChosen] = useState(today);
  const current = [chosen, today].find(isShown) ?? first;
  const ref = useRef<HTMLDivElement>(null);
  const wanted = useRef<Day | null>(null);

  // After every drawing: the address, and with it the month, changes later than the day that was chosen.
  useEffect(() => {
    const cell = ref.current?.querySelector<HTMLElement>(`[data-day="${wanted.current}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus();
  });

  const goTo = (day: Day): void => {
    if (!isShown(day) && !onLeave(day)) return;
    wanted.current = day;
    setChosen(day);
  };
  useHotkeys([['T', () => goTo(today)]]);

  return {
    current,
    props: {
      ref,
      onKeyDown: (event) => {
        const day = dayOf(event.target, false);
        if (day === null || event.ctrlKey || event.altKey || event.metaKey) return;
        if (isCalendarKey(event.key)) goTo(moveDay(day, event.key));
        else if (event.key === 'Enter' || event.key === ' ') onOpen(day);
        else return;
        event.preventDefault();
      },
      onClick: (event) => {
        const day = dayOf(event.target, true);
        if (day === null) return;
        setChosen(day);
        onOpen(day);
      },
    },
  };
}

/** The day whose cell an event comes from, or what is inside of it but no link. */
function dayOf(target: EventTarget, inside: boolean): Day | null {
  if (!(target instanceof HTMLElement)) return null;
  if (!inside) return target.dataset['day'] ?? null;
  if (target.closest('a')) return null;
  return target.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? null;
}
