import type { Steps } from '#shared/search/segment/built-segment';

/** Work goes on for this long, milliseconds, before what came in meanwhile is answered. */
const SLICE = 12;

/** Lets everything that came in be answered first. A message, because timers wait four milliseconds. */
export async function letOthersGo(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.addEventListener('message', () => resolve());
    port1.start();
    port2.postMessage(null);
  });
  port1.close();
}

/** Does steps a slice at a time, so that queries are answered in between. */
export async function workInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    await letOthersGo();
  }
}
