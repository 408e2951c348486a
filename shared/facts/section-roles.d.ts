/** What the items of a section are: nothing to do, work to do, or work handed out unit by unit. */
export type SectionRole = 'none' | 'content' | 'assign';
/** Reads a section's role from its title; `inherited` is its parent's, `depth` 0 for the outermost. */
export declare function roleOf(title: string, depth: number, inherited: SectionRole): SectionRole;
