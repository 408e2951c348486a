import { useEffect, useState } from 'react';
import type { Day } from '#shared/model/day';

/** The day on the PC's own clock. */
export function readToday(): Day {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Today, changing at midnight for a program left open over night. */
export function useToday(): Day {
  const [today, setToday] = useState(readToday);
  useEffect(() => {
    const timer = setInterval(() => setToday(readToday()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}
