import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { foldText } from '#shared/text/fold';

/** For selects: finds options by words typed without accents, in any order. */
export const filterFolded: OptionsFilter = ({ options, search }) => {
  const words = foldText(search).split(/\s+/u);
  const fits = (item: ComboboxParsedItem): boolean =>
    'value' in item && words.every((word) => foldText(item.label).includes(word));
  return options.filter(fits);
};
