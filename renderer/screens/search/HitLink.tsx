import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { keepPlace } from './use-place';

/** Told to the screen that opens, in the window's history. */
const FROM_RESULTS = { fromResults: true };

/** A result: arrow keys walk from one to another, and Back leads to it again. */
export function HitLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link
      className="hit"
      href={to}
      state={FROM_RESULTS}
      onFocus={() => keepPlace({ opened: `#${to}` })}
    >
      {children}
    </Link>
  );
}
