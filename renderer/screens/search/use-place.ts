import { useEffect, useState } from 'react';
import { SHOWN } from '#shared/search/ask/answer';

/** Where the officer was in the results, kept with the address in the window's history, so that Back leads there again. */
interface Place {
  readonly scroll: number;
  /** Address of the result that was opened; '' for none. */
  readonly opened: string;
  /** How many documents are shown. */
  readonly shown: number;
}

const START: Place = { scroll: 0, opened: '', shown: SHOWN };

function readPlace(): Place {
  const kept: unknown = history.state;
  return { ...START, ...(typeof kept === 'object' ? kept : null) };
}

/** Remembers the place in the results of the present address. */
export function keepPlace(change: Partial<Place>): void {
  history.replaceState({ ...readPlace(), ...change }, '');
}

/** A place, the address it belongs to, and a way to show more there. */
export interface KeptPlace {
  readonly address: string;
  readonly place: Place;
  readonly showMore: () => void;
}

/** The place in the results of an address: as it was left, or their beginning. */
export function usePlace(address: string): KeptPlace {
  const [kept, setKept] = useState({ address, place: readPlace() });
  if (kept.address !== address) setKept({ address, place: readPlace() });
  const showMore = (): void => {
    const place = { ...readPlace(), shown: kept.place.shown + SHOWN };
    keepPlace(place);
    setKept({ address, place });
  };
  return { ...kept, showMore };
}

/**
 * Brings the officer back to the place once the results are there, and notes where the officer goes from it.
 * @param answered The address whose results are shown.
 */
export function useReturn({ address, place }: KeptPlace, answered: string | null): void {
  useEffect(() => {
    if (answered !== address) return;
    window.scrollTo({ top: place.scroll });
    const opened = [...document.querySelectorAll<HTMLElement>('a.hit')].find(
      (hit) => hit.getAttribute('href') === place.opened,
    );
    if (document.activeElement === document.body) opened?.focus({ preventScroll: true });
  }, [address, answered, place]);

  useEffect(() => {
    const keep = (): void => keepPlace({ scroll: window.scrollY });
    document.addEventListener('scrollend', keep);
    return () => document.removeEventListener('scrollend', keep);
  }, []);
}
