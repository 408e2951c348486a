/**
 * Fields of work as departments and ministries carry them in their names. Only those whose name holds a
 * comma, a dash or "và" need to stand here, so that a list of agencies is not cut inside a name.
 * Merged and earlier names stand beside the present ones: archives hold both.
 */
export declare const AGENCY_FIELDS: readonly string[];
/** Nouns a body's own name begins with; written with a capital, they open a name. */
export declare const AGENCY_HEADS: readonly string[];
/** Offices that stand before a body's name and speak for it: "Thủ trưởng các sở", "Giám đốc Sở Y tế". */
export declare const OFFICES: readonly string[];
/** Nouns for bodies without a name of their own. */
export declare const GENERIC_NOUNS: readonly string[];
/** Of these, the nouns that name a body even alone; "tổ chức", "ban", "phòng" begin verbs as well. */
export declare const LONE_NOUNS: readonly string[];
