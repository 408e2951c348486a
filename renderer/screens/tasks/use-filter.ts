import { useSessionStorage } from '@mantine/hooks';

/** A chosen value or none, kept while the window is open: leaving the screen or reloading does not lose it. */
export function useFilter(key: string): [string | null, (value: string | null) => void] {
  const [value, setValue] = useSessionStorage({ key, defaultValue: '' });
  return [value === '' ? null : value, (next) => setValue(next ?? '')];
}
