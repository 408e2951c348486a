import {
  IconCalendar,
  IconChecklist,
  IconFileText,
  IconFiles,
  IconHome,
  IconSearch,
  IconSettings,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { readToday } from '../stores/today';
import { routes } from '../routes';
import type { WordKey } from '../words/t';

/** The seven screens, always the same, in the same order: Alt+1 … Alt+7. */
export const destinations: readonly {
  readonly route: string;
  /** Addresses that belong to it. */
  readonly prefix: string;
  readonly word: WordKey;
  readonly Icon: Icon;
}[] = [
  { route: routes.today(), prefix: '/', word: 'nav.today', Icon: IconHome },
  { route: routes.documents(), prefix: '/van-ban', word: 'nav.documents', Icon: IconFiles },
  { route: routes.search(), prefix: '/tim-kiem', word: 'nav.search', Icon: IconSearch },
  { route: routes.tasks(), prefix: '/viec', word: 'nav.tasks', Icon: IconChecklist },
  {
    route: routes.month(...thisMonth()),
    prefix: '/lich',
    word: 'nav.calendar',
    Icon: IconCalendar,
  },
  { route: routes.drafts(), prefix: '/du-thao', word: 'nav.drafts', Icon: IconFileText },
  { route: routes.settings(), prefix: '/cai-dat', word: 'nav.settings', Icon: IconSettings },
];

function thisMonth(): [year: number, month: number] {
  const [year, month] = readToday().split('-').map(Number);
  return [year ?? 0, month ?? 0];
}
