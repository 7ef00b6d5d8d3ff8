/** The simulator from its bundle, typed by its sources: a checkout without node_modules will do. */
import { createRequire } from 'node:module'

/** @type {typeof import('../simulator/index.ts')} */
export const { startSimulator, runSimulator, toScreen } = createRequire(import.meta.url)(
  '../simulator/dist/index.js',
)
