/** What a worker can be asked, by name: plain data in, plain data out. */
export type Service = Readonly<Record<string, (...args: never[]) => unknown>>;

interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

/** Asks a worker by the name of one of its service's functions. */
export type CallWorker<S extends Service> = <Name extends keyof S & string>(
  name: Name,
  ...args: Parameters<S[Name]>
) => Promise<Awaited<ReturnType<S[Name]>>>;

/** Connects the page to a worker's service. A worker that breaks down rejects every call that waits for it. */
export function connectWorker<S extends Service>(worker: Worker): CallWorker<S> {
  const waiting = new Map<
    number,
    { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }
  >();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) call?.reject(new Error(data.error));
    // The types of both ends are the service's: what comes back is what its function gave.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    else call?.resolve(data.value as never);
  });
  worker.addEventListener('error', (event) => {
    for (const call of waiting.values()) call.reject(new Error(event.message));
    waiting.clear();
  });
  return <Name extends keyof S & string>(name: Name, ...args: Parameters<S[Name]>) =>
    new Promise<Awaited<ReturnType<S[Name]>>>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, name, args } satisfies Call);
    });
}

/** In a worker: answers every call with the function of that name. */
export function answerCalls(service: Service): void {
  self.addEventListener('message', ({ data }: MessageEvent<Call>) => {
    const { id, name, args } = data;
    void (async (): Promise<Answer> => {
      try {
        const answer = service[name];
        if (!answer) throw new Error(`The worker knows no ${name}`);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above, the other way
        return { id, value: await answer(...(args as never[])) };
      } catch (error) {
        return { id, error: error instanceof Error ? error.message : String(error) };
      }
    })().then((answer) => self.postMessage(answer));
  });
}
