import { useSessionStorage } from '@mantine/hooks';
import type { Choice, Level } from './sheet-entries';
import type { PaperName } from '#shared/drafting/sheets/papers';
import { GROUP_ORDER } from '#shared/planning/name-day';

/** What is printed: the year for the wall, one month, the list for a plan, the office's own deadlines. */
export type SheetKind = 'wall' | 'month' | 'annex' | 'own';

/** Everything an officer chooses before printing. */
export interface PrintChoice extends Choice {
  readonly kind: SheetKind;
  readonly paper: PaperName;
  /** Print what has no room on the year's page on pages behind it. */
  readonly further: boolean;
  readonly actualSize: boolean;
}

export const LEVELS: readonly Level[] = ['round', 'five', 'other'];

/** What is printed on a sheet at first: on a wall what is to be marked, in a list everything. */
export function firstDays(kind: SheetKind): Choice {
  if (kind !== 'wall') return { groups: GROUP_ORDER, levels: LEVELS };
  return { groups: GROUP_ORDER.filter((each) => each !== 'diplomatic'), levels: ['round', 'five'] };
}

const FIRST_CHOICE: PrintChoice = {
  kind: 'wall',
  paper: 'a4-landscape',
  ...firstDays('wall'),
  further: true,
  actualSize: false,
};

/** The choice, kept while the window is open. */
export function usePrintChoice(): readonly [PrintChoice, (part: Partial<PrintChoice>) => void] {
  const [choice, setChoice] = useSessionStorage<PrintChoice>({
    key: 'print.choice',
    defaultValue: FIRST_CHOICE,
  });
  return [choice, (part) => setChoice({ ...choice, ...part })];
}
