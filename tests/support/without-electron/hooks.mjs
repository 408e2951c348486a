/**
 * Gives our stand-in to whoever imports `electron`.
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  return specifier === 'electron'
    ? { url: new URL('./electron.mjs', import.meta.url).href, shortCircuit: true }
    : next(specifier, context);
}
