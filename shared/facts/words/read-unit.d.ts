/** Whether a body is named at `at`: a head noun with a capital and, where the noun is short, a capital after it. */
export declare function startsNamedUnit(text: string, at: number): number | null;
/** Whether a name, a generic run ("các cơ quan …") or an office begins at `at`. */
export declare function startsUnit(text: string, at: number): boolean;
/** The end of the body's name that begins at `at`, or null when none does. */
export declare function readUnit(text: string, at: number): number | null;
