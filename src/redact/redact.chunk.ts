/** Loaded only where a text does hold a secret. */
export { redact } from './redact.ts'
