/** Says whether a value read from outside has the shape of `T`. */
export type Shape<T> = (value: unknown) => value is T;

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type Required<T> = { readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Shape<T[K]> };
type Optional<T> = { readonly [K in OptionalKeys<T>]-?: Shape<Exclude<T[K], undefined>> };

/** Any string. */
export const isText: Shape<string> = (value) => typeof value === 'string';

/** Any string, or null. */
export const isTextOrNull: Shape<string | null> = (value): value is string | null =>
  value === null || typeof value === 'string';

/** Any number that JSON can hold. */
export const isNumber: Shape<number> = (value): value is number => Number.isFinite(value);

/** True or false. */
export const isBoolean: Shape<boolean> = (value) => typeof value === 'boolean';

/** A number of something: whole, not negative. */
export const isCount: Shape<number> = (value): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** A string that the expression matches. */
export function matches(expression: RegExp): Shape<string> {
  return (value): value is string => typeof value === 'string' && expression.test(value);
}

/** One of the words of `T`; a word left out does not compile. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): Shape<T> {
  return (value): value is T => typeof value === 'string' && Object.hasOwn(words, value);
}

/** A list whose every item has the shape. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(item);
}

/**
 * An object with these fields. Further fields do not matter, so that an older program reads what a newer one wrote.
 * A field that the type has and the shape has not does not compile.
 */
export function record<T extends object>(
  required: Required<T>,
  ...[optional]: [OptionalKeys<T>] extends [never] ? [] : [Optional<T>]
): Shape<T> {
  const needed = Object.entries<Shape<unknown>>(required);
  const allowed = Object.entries<Shape<unknown>>(optional ?? {});
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = new Map<string, unknown>(Object.entries(value));
    return (
      needed.every(([name, shape]) => fields.has(name) && shape(fields.get(name))) &&
      allowed.every(([name, shape]) => !fields.has(name) || shape(fields.get(name)))
    );
  };
}
