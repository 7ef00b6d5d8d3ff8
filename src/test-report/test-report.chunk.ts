/** Loaded only where `test-report` is set. */
export { collectTests } from './collect-tests.ts'
