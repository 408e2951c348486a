import { useCallback, useEffect, useState } from 'react';
import { readOriginal } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';

/** The original of a PDF or picture, for drawing its pages. */
export interface Original {
  /** Null while loading, for texts, and where it cannot be had. */
  readonly bytes: Uint8Array | null;
  /** The vault has lost it, or it cannot be drawn. */
  readonly missing: boolean;
  readonly onFailure: () => void;
}

/** Loads the original of a PDF or picture from the vault. */
export function useOriginal({ id, format }: DocumentRow): Original {
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const [missing, setMissing] = useState(false);
  const onFailure = useCallback(() => {
    setBytes(null);
    setMissing(true);
  }, []);
  useEffect(() => {
    if (format !== 'pdf' && format !== 'picture') return undefined;
    let current = true;
    readOriginal(id).then((read) => {
      if (!current) return;
      if (read === null) onFailure();
      else setBytes(read);
    }, onFailure);
    return () => {
      current = false;
    };
  }, [id, format, onFailure]);
  return { bytes, missing, onFailure };
}
