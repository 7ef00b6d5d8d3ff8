/** The simulator from its bundle, typed by its sources: a checkout without node_modules will do. */

/** @type {typeof import('../simulator/index.ts')} */
export const { startSimulator, runSimulator, toScreen } = await import(
  new URL('../simulator/dist/index.js', import.meta.url).href
)
