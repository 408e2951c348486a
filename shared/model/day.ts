/** A calendar day, `yyyy-mm-dd`, without time or time zone. */
export type Day = string;

/** A day known only to its precision: `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. */
export type PartialDay = string;

/** How exactly a {@link PartialDay} is known. */
export type Precision = 'day' | 'month' | 'year';
