import { test, expect } from '@jest/globals'
import { fetchDetails } from '../../../src/github/api/details.chunk.ts'
import type { Fetch } from '../../../src/http/octokit-fetch.ts'
import { monday } from '../../builders.ts'
import { aQuestion } from './ask.ts'
/** Answers every call with a redirect, and says what was asked with which headers. */
function sendingTo(location: string): { fetch: Fetch; asked: { url: string; headers: unknown }[] } {
  const asked: { url: string; headers: unknown }[] = []
  const fetch: Fetch = (url, { headers } = {}) => {
    asked.push({ url, headers })
    return Promise.resolve({
      status: 302,
      url,
      headers: new Map([
        ['location', location],
        ['deprecation', 'true'],
      ]),
      text: () => Promise.resolve(''),
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
    })
  }
  return { fetch, asked }
}

const request = aQuestion({
  api: { url: 'https://api.github.com/', token: 'geheim' },
  logLines: 1,
})

test('the API is asked as its configuration says, with the token and our name', async () => {
  const { fetch, asked } = sendingTo('https://logs.example/1?sig=s')
  await fetchDetails(request, { fetch, now: () => monday })
  expect(asked).toHaveLength(4)
  expect(asked).toContainEqual({
    url: 'https://api.github.com/repos/octo-org/widgets/actions/jobs/7001',
    headers: {
      accept: 'application/vnd.github.v3+json',
      authorization: 'token geheim',
      'user-agent': expect.stringMatching(/^dingtalk-notify octokit-core/),
    },
  })
  expect(asked).toContainEqual({ url: 'https://logs.example/1?sig=s', headers: undefined })
})

test('where the API is https:, a log behind plain http: is not fetched', async () => {
  const { fetch, asked } = sendingTo('http://logs.example/1?sig=s')
  await fetchDetails(request, { fetch, now: () => monday })
  expect(asked.map(({ url }) => new URL(url).hostname)).toEqual(Array(3).fill('api.github.com'))
})
