/** What a failed attempt means, and whether there is another: loaded only after one. */
export { errorKinds } from './error-kinds.ts'
export { classifyResponse } from './classify-response.ts'
export { redact } from '../redact/redact.ts'
export { nextTry } from './retry.ts'
