/** Robots that did not take the message: loaded only where there are any. */
export { failingDeliveries, toResultRow } from './failed-rows.ts'
