/** GitHub's API on this machine, as far as the action asks it, and the host that it keeps logs at. */
import type { components, operations } from '@octokit/openapi-types'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { serving } from '../http/loopback.ts'
import type { ApiJob, ApiAnnotation, ApiRun, ApiCommit, ApiRelease } from './builders.ts'

/** What the API knows. */
export type Content = {
  /** Those of the run 9001; each is also served by its id. */
  jobs?: readonly ApiJob[]
  /** Of other runs, by the run's id. */
  jobsOf?: Readonly<Record<number, readonly ApiJob[]>>
  /** By the job's id; a job that is not named there has none. */
  annotations?: Readonly<Record<number, readonly ApiAnnotation[]>>
  /** Every job's; without it there are none yet. */
  log?: string
  /** Of every branch, event and fork, newest first. */
  runs?: readonly ApiRun[]
  /** The run 9001 itself. */
  run?: ApiRun
  /** Its earlier attempts, by their number. */
  attempts?: Readonly<Record<number, ApiRun>>
  /** The jobs of the earlier attempts of the run 9001, by their number. */
  attemptJobs?: Readonly<Record<number, readonly ApiJob[]>>
  /** Between any two, oldest first. */
  commits?: readonly ApiCommit[]
  /** The changed files of a comparison. */
  files?: readonly { filename: string; patch: string }[]
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

/** GitHub Enterprise Server's path of the API, or Gitea's. */
const repositoryPath = /^\/api\/v\d\/repos\/octo-org\/widgets\//

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
  const path = url.replace(repositoryPath, '')
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
  jobs: { path: /^actions\/runs\/(\d+)\/attempts\/(\d+)\/jobs$/, reply: jobsReply },
  'latest jobs': { path: /^actions\/runs\/(\d+)\/jobs$/, reply: jobsReply },
  attempt: { path: /^actions\/runs\/9001\/attempts\/(\d+)$/, reply: attemptReply },
  run: { path: /^actions\/runs\/(\d+)$/, reply: runReply },
  annotations: { path: /^check-runs\/(\d+)\/annotations$/, reply: annotationsReply },
  history: { path: /^actions\/workflows\/(?:ci\.yml|4321)\/runs$/, reply: runsReply },
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
  const path = pathname.replace(repositoryPath, '')
  for (const endpoint of Object.keys(endpoints).filter(isEndpoint)) {
    const ids = endpoints[endpoint].path.exec(path)?.slice(1)
    if (ids !== undefined) {
      return { endpoint, reply: endpoints[endpoint].reply({ ids, query, ...known }) }
    }
  }
  return { endpoint: 'anything', reply: notFound }
}

function jobReply({ ids: [id], content }: Asked): Reply {
  return found(content.jobs?.find((job) => String(job.id) === id))
}

function found(json: unknown): Reply {
  return json === undefined ? notFound : { status: 200, json }
}

function logReply({ content, logs }: Asked): Reply {
  return content.log === undefined ? notFound : { status: 302, location: `${logs}/job.txt?sig=s` }
}

type JobsAnswer =
  operations['actions/list-jobs-for-workflow-run']['responses'][200]['content']['application/json']

/** Without an attempt, the newest one's. */
function jobsReply({ ids: [run, attempt], query, content }: Asked): Reply {
  const jobs = run === '9001' ? jobsOfAttempt(content, attempt) : content.jobsOf?.[Number(run)]
  if (jobs === undefined) return notFound
  const json = { total_count: jobs.length, jobs: pageOf(jobs, query) }
  return { status: 200, json: json satisfies JobsAnswer }
}

function jobsOfAttempt(
  { jobs = [], attempts = {}, attemptJobs = {} }: Content,
  attempt: string | undefined,
): readonly ApiJob[] | undefined {
  const isEarlier = attempt !== undefined && attempts[Number(attempt)] !== undefined
  return attemptJobs[Number(attempt)] ?? (isEarlier ? undefined : jobs)
}

function pageOf<T>(all: readonly T[], query: URLSearchParams): T[] {
  const size = Number(query.get('per_page') ?? 30)
  const start = (Number(query.get('page') ?? 1) - 1) * size
  return all.slice(start, start + size)
}

/** A job's check run is there as long as the job is. */
function annotationsReply({ ids: [id], query, content }: Asked): Reply {
  const { jobs = [], jobsOf = {}, attemptJobs = {}, annotations = {} } = content
  const listed = annotations[Number(id)]
  const known = [jobs, ...Object.values(jobsOf), ...Object.values(attemptJobs)]
  const isJob = known.flat().some((job) => String(job.id) === id)
  if (listed === undefined && !isJob) return notFound
  return { status: 200, json: pageOf(listed ?? [], query) }
}

function runReply({ ids: [id], content: { run } }: Asked): Reply {
  return found(id === '9001' ? run : undefined)
}

function attemptReply({ ids: [number], content: { attempts = {} } }: Asked): Reply {
  return found(attempts[Number(number)])
}

/** A branch's name is all that GitHub goes by: runs of forks that have one of that name are listed too. */
function runsReply({ query, content: { runs = [] } }: Asked): Reply {
  const wanted = { head_branch: query.get('branch'), event: query.get('event') }
  const fitting = runs.filter(
    (run) =>
      [null, run.head_branch].includes(wanted.head_branch) &&
      [null, run.event].includes(wanted.event) &&
      [null, run.status, run.conclusion].includes(query.get('status')),
  )
  return {
    status: 200,
    json: { total_count: fitting.length, workflow_runs: pageOf(fitting, query) },
  }
}

/** The newest 250 without a page; with one, from the oldest on. Only the first page has the files. */
function compareReply({ query, content: { commits = [], files = [] } }: Asked): Reply {
  const isPaged = query.has('page') || query.has('per_page')
  const page = isPaged ? pageOf(commits, query) : commits.slice(-250)
  const isFirst = Number(query.get('page') ?? 1) === 1
  const json = { total_commits: commits.length, commits: page, files: isFirst ? files : [] }
  return { status: 200, json }
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
