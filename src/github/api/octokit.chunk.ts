/** The client of GitHub's API, over our own HTTP. Loaded only when the API is asked. */
import { getOctokit } from '@actions/github'
import type { Fetch } from '../../http/octokit-fetch.ts'
import type { DetailsRequest } from '../details-request.ts'

export type Github = ReturnType<typeof getOctokit>['rest']

/** It tries each call once, follows no redirect, and writes nothing to the log. */
export function githubAt({ url, token }: DetailsRequest['api'], fetch: Fetch): Github {
  const silent = (): undefined => undefined
  const log = { debug: silent, info: silent, warn: silent, error: silent }
  const baseUrl = url.replace(/\/+$/, '')
  return getOctokit(token, { baseUrl, userAgent: 'dingtalk-notify', log, request: { fetch, log } })
    .rest
}
