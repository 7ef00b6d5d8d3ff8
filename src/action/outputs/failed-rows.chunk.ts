/** Robots that did not take the message: loaded only where there are any. */
export { fatal, toRow } from './failed-rows.ts'
