import { useEffect, useState } from 'react';
import { openPaper } from './open-paper';
import type { Paper } from './open-paper';

/** An original opened for as long as the component lives; null while it opens, without bytes, and when it cannot be. */
export function usePaper(
  bytes: Uint8Array | null,
  format: 'pdf' | 'picture',
  onFailure: (error: unknown) => void,
): Paper | null {
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    if (bytes === null) return undefined;
    const opening = openPaper(bytes, format);
    let current = true;
    opening.then(
      (opened) => current && setPaper(opened),
      (error: unknown) => current && onFailure(error),
    );
    return () => {
      current = false;
      setPaper(null);
      opening.then(
        (opened) => opened.close(),
        () => undefined,
      );
    };
  }, [bytes, format, onFailure]);
  return paper;
}
