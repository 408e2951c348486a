import { useHashLocation } from 'wouter/use-hash-location';

/** Where the program is, letters escaped as `routes` writes them: wouter's own location has some of them back already. */
export function useAddress(): string {
  return useHashLocation()[0];
}
