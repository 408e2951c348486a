/** Size of a window, in points of the screen. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly minWidth: number;
  readonly minHeight: number;
}

/** A comfortable window that never hangs over the work area, also on 1366×768 with a task bar. */
export function windowSize(workArea: {
  readonly width: number;
  readonly height: number;
}): WindowSize {
  return {
    width: Math.min(1440, workArea.width),
    height: Math.min(900, workArea.height),
    minWidth: Math.min(900, workArea.width),
    minHeight: Math.min(600, workArea.height),
  };
}
