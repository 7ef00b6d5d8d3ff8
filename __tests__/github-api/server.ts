/** GitHub's API on this machine, as far as the action asks it, and the host that it keeps logs at. */
import type { components, operations } from '@octokit/openapi-types'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { serving } from '../http/loopback.ts'
import type { ApiJob, ApiAnnotation, ApiRun, ApiCommit, ApiRelease } from './builders.ts'
/** What the API knows. */
export type Content = {
  /** Those of the run; each is also served by its id. */
  jobs?: readonly ApiJob[]
  /** By the job's id. */
  annotations?: Readonly<Record<number, readonly ApiAnnotation[]>>
  /** Every job's; without it there are none yet. */
  log?: string
  /** Completed ones, newest first. */
  runs?: readonly ApiRun[]
  /** Between any two, oldest first. */
  commits?: readonly ApiCommit[]
  /** Newest first. */
  releases?: readonly ApiRelease[]
}

/** What goes wrong: another status, other headers, another answer, late or never. */
export type Trouble = {
  status?: number
  headers?: Readonly<Record<string, string>>
  body?: unknown
  text?: string
  delayMs?: number
  hang?: boolean
  /** Only at addresses like that. */
  where?: RegExp
}

export type Call = { host: 'api' | 'log'; method: string; path: string; token: boolean }

export type GithubApi = { url: string; calls: readonly Call[] }

/** @param trouble by endpoint; `anything` is every endpoint of the API */
export async function githubApi(
  content: Content,
  trouble: Partial<Record<Endpoint | 'anything' | 'log host', Trouble>> = {},
): Promise<GithubApi> {
  const calls: Call[] = []
  const logs = await serving((request, response) => {
    calls.push(toCall('log', request))
    answer(response, { status: 200, text: content.log ?? '' }, trouble['log host'])
  })
  const api = await serving((request, response) => {
    calls.push(toCall('api', request))
    const { endpoint, reply } = replyTo(request, { content, logs })
    const wrong = trouble[endpoint] ?? trouble.anything
    const isHere = wrong?.where?.test(request.url ?? '') ?? true
    answer(response, reply, isHere ? wrong : undefined)
  })
  return { url: `${api}/api/v3`, calls }
}

function toCall(host: Call['host'], { method = '', url = '', headers }: IncomingMessage): Call {
  const path = url.replace('/api/v3/repos/octo-org/widgets/', '')
  return { host, method, path, token: headers.authorization === 'token geheim' }
}

type Reply = { status: number; json?: unknown; text?: string; location?: string }

type Asked = { ids: readonly string[]; query: URLSearchParams; content: Content; logs: string }

const notFound = {
  status: 404,
  json: { message: 'Not Found', status: '404' } satisfies components['schemas']['basic-error'],
}

/** The endpoints, with the path that each is at. */
const endpoints = {
  job: { path: /^actions\/jobs\/(\d+)$/, reply: jobReply },
  log: { path: /^actions\/jobs\/(\d+)\/logs$/, reply: logReply },
  jobs: { path: /^actions\/runs\/9001\/attempts\/(\d+)\/jobs$/, reply: jobsReply },
  'latest jobs': { path: /^actions\/runs\/9001\/jobs$/, reply: jobsReply },
  annotations: { path: /^check-runs\/(\d+)\/annotations$/, reply: annotationsReply },
  history: { path: /^actions\/workflows\/ci\.yml\/runs$/, reply: runsReply },
  commits: { path: /^compare\/(.+)$/, reply: compareReply },
  releases: { path: /^releases$/, reply: releasesReply },
}

export type Endpoint = keyof typeof endpoints

function isEndpoint(name: string): name is Endpoint {
  return Object.hasOwn(endpoints, name)
}

function replyTo(
  { url = '' }: IncomingMessage,
  known: Pick<Asked, 'content' | 'logs'>,
): { endpoint: Endpoint | 'anything'; reply: Reply } {
  const { pathname, searchParams: query } = new URL(url, 'http://localhost')
  const path = pathname.replace(/^\/api\/v3\/repos\/octo-org\/widgets\//, '')
  for (const endpoint of Object.keys(endpoints).filter(isEndpoint)) {
    const ids = endpoints[endpoint].path.exec(path)?.slice(1)
    if (ids !== undefined) {
      return { endpoint, reply: endpoints[endpoint].reply({ ids, query, ...known }) }
    }
  }
  return { endpoint: 'anything', reply: notFound }
}

function jobReply({ ids: [id], content }: Asked): Reply {
  const json = content.jobs?.find((job) => String(job.id) === id)
  return json === undefined ? notFound : { status: 200, json }
}

function logReply({ content, logs }: Asked): Reply {
  return content.log === undefined ? notFound : { status: 302, location: `${logs}/job.txt?sig=s` }
}

type JobsAnswer =
  operations['actions/list-jobs-for-workflow-run']['responses'][200]['content']['application/json']

function jobsReply({ query, content: { jobs = [] } }: Asked): Reply {
  const size = Number(query.get('per_page') ?? 30)
  const start = (Number(query.get('page') ?? 1) - 1) * size
  const json = { total_count: jobs.length, jobs: jobs.slice(start, start + size) }
  return { status: 200, json: json satisfies JobsAnswer }
}

function annotationsReply({ ids: [id], content }: Asked): Reply {
  return { status: 200, json: content.annotations?.[Number(id)] ?? [] }
}

function runsReply({ content: { runs = [] } }: Asked): Reply {
  return { status: 200, json: { total_count: runs.length, workflow_runs: runs } }
}

function compareReply({ content: { commits = [] } }: Asked): Reply {
  return { status: 200, json: { total_commits: commits.length, commits } }
}

function releasesReply({ query, content: { releases = [] } }: Asked): Reply {
  return { status: 200, json: releases.slice(0, Number(query.get('per_page') ?? 30)) }
}

function answer(response: ServerResponse, reply: Reply, trouble: Trouble = {}): void {
  if (trouble.hang === true) return
  const { status = reply.status, delayMs = 0 } = trouble
  const { json, text } = bodyOf(reply, trouble)
  const type = json === undefined ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  const location = status === 302 && { location: reply.location ?? '' }
  setTimeout(() => {
    response.writeHead(status, { 'content-type': type, ...location, ...trouble.headers })
    response.end(json === undefined ? text : JSON.stringify(json))
  }, delayMs)
}

/** A status that is none of the reply's comes with GitHub's words for it, or with those given. */
function bodyOf(reply: Reply, { status, body, text }: Trouble): { json?: unknown; text?: string } {
  if (text !== undefined) return { text }
  if (body !== undefined) return { json: body }
  return status === undefined ? reply : { json: { message: 'No' } }
}
