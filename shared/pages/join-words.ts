/** A year cut in a narrow cell: `30/6/202` + `3`. */
function isYearCut(before: string, after: string): boolean {
  const head = /\/(\d{1,3})$/u.exec(before)?.[1];
  const tail = /^(\d{1,3})(?![\d/])/u.exec(after)?.[1];
  return head !== undefined && tail !== undefined && /^(?:19|20)\d\d$/u.test(head + tail);
}

/** The number of an act cut after its hyphen or slash: `1820/KH-` + `KT-BTGTUCB`. */
function isNumberCut(before: string, after: string): boolean {
  if (!/^[\p{Lu}\d]/u.test(after)) return false;
  return /[\p{Lu}\d/]-$/u.test(before) || (before.endsWith('/') && !before.endsWith('./'));
}

/** What stands between the end of one line and the beginning of the next when they are one paragraph: a space or nothing. */
export function separatorBetween(before: string, after: string): '' | ' ' {
  return isYearCut(before, after) || isNumberCut(before, after) ? '' : ' ';
}
