/** GitHub's API in the playground: the responses of a story, by path. Nothing leaves the page. */
import type { Fetch, FetchResponse } from '../../../src/http/octokit-fetch.ts'

/** JSON by the path of the URL; what is not there is not found. */
export type ApiResponses = Readonly<Record<string, unknown>>

let responses: ApiResponses = {}

/** What the next rendering finds at GitHub's API. */
export function setApiResponses(next: ApiResponses): void {
  responses = next
}

/** The name and the signature of the module that this replaces. */
export function fetchWithin(): Fetch {
  return (url) => Promise.resolve(respond(url))
}

function respond(url: string): FetchResponse {
  const path = decodeURIComponent(new URL(url).pathname)
  const isThere = Object.hasOwn(responses, path)
  const text = JSON.stringify(isThere ? responses[path] : { message: 'Not Found' })
  return {
    status: isThere ? 200 : 404,
    url,
    headers: new Map([['content-type', 'application/json']]),
    text: () => Promise.resolve(text),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  }
}
