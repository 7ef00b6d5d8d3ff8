/** GitHub's API, and the way to it: loaded only when it is asked. */
export { fetchWithin } from '../../http/octokit-fetch.ts'
export { fetchDetails } from './fetch-details.ts'
