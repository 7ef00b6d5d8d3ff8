/** Robots that did not get the message: loaded only where there are any. */
export { reportFailedRows } from './failed-rows.ts'
