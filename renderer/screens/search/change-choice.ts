import { FACETS } from '../../routes';
import type { SearchChoice } from '#shared/model/saved-search';

/** A facet with values to choose from. */
export type Facet = (typeof FACETS)[number];

/** Chooses a value, or takes it off again. */
export function toggleValue(choice: SearchChoice, facet: Facet, value: string): SearchChoice {
  const before = choice[facet];
  const rest = before.filter((each) => each !== value);
  return { ...choice, [facet]: rest.length < before.length ? rest : [...before, value] };
}

/** Everything chosen, one by one. */
export function listChosen(
  choice: SearchChoice,
): readonly { readonly facet: Facet; readonly value: string }[] {
  return FACETS.flatMap((facet) => choice[facet].map((value) => ({ facet, value })));
}

/** Whether two searches are narrowed to the same, in whatever order it was chosen. */
export function isSameChoice(a: SearchChoice, b: SearchChoice): boolean {
  const write = (choice: SearchChoice): string =>
    JSON.stringify([choice.onlyOpen, FACETS.map((facet) => choice[facet].toSorted())]);
  return write(a) === write(b);
}
