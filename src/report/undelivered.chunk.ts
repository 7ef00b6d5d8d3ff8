/** Robots that did not take the message: loaded only where there are any. */
export { fatal } from './fail-on.ts'
export { toRow } from './undelivered.ts'
