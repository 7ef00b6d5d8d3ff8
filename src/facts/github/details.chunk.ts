/** GitHub's API, and the way to it: loaded only when it is asked. */
export { fetchWithin } from '../../http/fetch.ts'
export { readDetails } from './read-details.ts'
