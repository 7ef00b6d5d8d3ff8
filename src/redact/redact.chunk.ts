/** Loaded only where a text may hold a secret, and once for all that need it. */
export { createRedactor, redact } from './redact.ts'
