/** What a failed attempt means, and whether there is another: loaded only after one. */
export { causes } from './causes.ts'
export { failureOf } from './failure.ts'
export { redact } from './redact.ts'
export { nextTry } from './retry.ts'
