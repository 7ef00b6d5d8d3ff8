/** The environment of any CI → the context of its run, as plain data; and how the job went, where it is reported. */
import envCi from 'env-ci'
import type { Event, PullRequest } from '../model/event.ts'
import type { Ref, Repository, Run, RunContext } from '../model/run-report.ts'
import { type Conclusion, toConclusion } from '../model/status.ts'
import type { Environment } from '../runtime.ts'
import {
  forgePage,
  type ForgeStyle,
  type CiFacts,
  services,
  slugOf,
  type VariableText,
} from './services.ts'

export type CiRun = {
  context: RunContext
  /** Undefined where the CI does not report it, or the job still runs. */
  conclusion: Conclusion | undefined
  /** How the previous run of the pipeline went. */
  previous: Conclusion | undefined
}

/** @returns undefined where no CI that is known runs */
export function readCiRun(env: Environment): CiRun | undefined {
  const read = envCi({ env, cwd: '.' })
  const service = textIn(read, 'service')
  if (service === undefined || service === 'git') return undefined
  const own = Object.hasOwn(services, service) ? services[service] : undefined
  const variable: VariableText = (name) => env[name] ?? ''
  const facts: Facts = {
    style: service === 'gitlab' ? 'gitlab' : undefined,
    fromOurs: (name) => own?.[name]?.(variable),
    fromTheirs: (name) => textIn(read, name),
  }
  return {
    context: toContext(facts),
    conclusion: conclusionOf(facts.fromOurs('status') ?? ''),
    previous: conclusionOf(facts.fromOurs('previousStatus') ?? ''),
  }
}

/** Our own table counts first. */
type Facts = {
  style: ForgeStyle
  fromOurs: (name: keyof CiFacts) => string | undefined
  fromTheirs: (name: TheirName) => string | undefined
}

type TheirName =
  | 'name'
  | 'service'
  | 'commit'
  | 'tag'
  | 'branch'
  | 'build'
  | 'buildUrl'
  | 'jobUrl'
  | 'pr'
  | 'prBranch'
  | 'slug'

function textIn(value: object, name: TheirName): string | undefined {
  const found: unknown = Reflect.get(value, name)
  return typeof found === 'string' && found !== '' ? found : undefined
}

function toContext(facts: Facts): RunContext {
  const repository = toRepository(facts)
  const pullRequest = toPullRequest(facts)
  const run = toRun(facts, repository, pullRequest)
  const jobName = facts.fromOurs('job')
  const sha = facts.fromTheirs('commit')
  return {
    repository,
    apiUrl: '',
    picture: 'https://github.com/github.png',
    run,
    thisRun: run,
    job:
      jobName === undefined
        ? undefined
        : { name: jobName, id: undefined, matrix: [], url: urlIn(facts, ['jobUrl', 'jobUrl']) },
    actor: facts.fromOurs('actor') ?? '',
    rerunBy: undefined,
    sender: undefined,
    people: [facts.fromOurs('login')].filter((login) => login !== undefined),
    webhooksWithheld: false,
    ref: pullRequest === undefined ? toRef(facts, repository) : undefined,
    pullRequest,
    commit:
      sha === undefined
        ? undefined
        : {
            sha,
            url: forgePage(repository.url, { kind: 'commit', name: sha }, facts.style) ?? '',
            subject: facts.fromOurs('subject')?.split('\n', 1)[0]?.trim(),
            author: facts.fromOurs('author'),
          },
    event: toEvent(facts, pullRequest),
    eventConclusion: undefined,
  }
}

function toRepository({ fromOurs, fromTheirs }: Facts): Repository {
  const url = fromOurs('repositoryUrl')
  const theirs = fromTheirs('slug')
  // env-ci makes `undefined/undefined` of what is not set.
  const slug = theirs?.includes('undefined') === true ? undefined : theirs
  return { name: fromOurs('slug') ?? slug ?? slugOf(url) ?? '', url: url ?? '' }
}

function toRun(facts: Facts, { name }: Repository, pullRequest: PullRequest | undefined): Run {
  const { fromOurs, fromTheirs } = facts
  const either = (ours: keyof CiFacts, theirs: TheirName): string =>
    fromOurs(ours) ?? fromTheirs(theirs) ?? ''
  return {
    id: fromTheirs('build') ?? '',
    attempt: 1,
    number: Number(either('number', 'build')) || undefined,
    url: urlIn(facts, ['url', 'buildUrl']) ?? '',
    workflow: either('pipeline', 'name'),
    file: undefined,
    event: fromOurs('event') ?? '',
    branch: pullRequest?.head ?? fromOurs('branch') ?? fromTheirs('branch'),
    headRepository: name,
    sha: fromTheirs('commit'),
    durationMs: undefined,
  }
}

/** env-ci fills the pattern of a page whether its variables are set or not. */
function urlIn(
  { fromOurs, fromTheirs }: Facts,
  [ours, theirs]: [keyof CiFacts, TheirName],
): string | undefined {
  const url = fromOurs(ours) ?? fromTheirs(theirs)
  return url !== undefined && URL.canParse(url) && !url.includes('undefined') ? url : undefined
}

function toRef({ fromOurs, fromTheirs, style }: Facts, { url }: Repository): Ref | undefined {
  const tag = fromTheirs('tag')
  if (tag !== undefined)
    return { kind: 'tag', name: tag, url: forgePage(url, { kind: 'tag', name: tag }, style) }
  const name = fromOurs('branch') ?? fromTheirs('branch')
  return name === undefined
    ? undefined
    : { kind: 'branch', name, url: forgePage(url, { kind: 'branch', name }, style) }
}

function toPullRequest({ fromOurs, fromTheirs }: Facts): PullRequest | undefined {
  const number = Number(fromOurs('pullRequest') ?? fromTheirs('pr')) || undefined
  if (number === undefined) return undefined
  return {
    number,
    title: fromOurs('pullRequestTitle') ?? '',
    url: fromOurs('pullRequestUrl'),
    author: undefined,
    head: fromTheirs('prBranch') ?? fromTheirs('branch'),
    base: fromOurs('base') ?? fromTheirs('branch'),
    draft: false,
    merged: false,
    inMergeQueue: false,
    labels: [],
    additions: undefined,
    deletions: undefined,
    changedFiles: undefined,
  }
}

/** The words of several CIs for what is no push. */
const scheduled = /^(?:schedule|scheduled|cron|nightly)$/i
const byHand = /^(?:web|api|manual|custom|ui|trigger|webhook_trigger|workflow_dispatch)$/i

function toEvent({ fromOurs }: Facts, pullRequest: PullRequest | undefined): Event {
  const word = fromOurs('event') ?? ''
  if (pullRequest !== undefined)
    return { kind: 'pull-request', action: 'synchronize', pullRequest, named: {} }
  if (scheduled.test(word)) return { kind: 'schedule', cron: undefined }
  if (byHand.test(word)) return { kind: 'dispatch', inputs: [] }
  const none = { created: false, deleted: false, forced: false, compareUrl: undefined }
  return { kind: 'push', commits: 0, newest: [], ...none }
}

/** How a job went, in the words of every CI. */
const words: Readonly<Record<string, Conclusion>> = {
  ok: 'success',
  pass: 'success',
  passed: 'success',
  succeeded: 'success',
  // Azure: a step failed that may.
  succeededwithissues: 'success',
  fail: 'failure',
  failed: 'failure',
  error: 'failure',
  errored: 'failure',
  broken: 'failure',
  // Jenkins: tests failed.
  unstable: 'failure',
  canceled: 'cancelled',
  aborted: 'cancelled',
  stopped: 'cancelled',
  killed: 'cancelled',
  terminated: 'cancelled',
  not_built: 'skipped',
  timedout: 'timed_out',
  timeout: 'timed_out',
}

/**
 * @param word a status of a CI, or an exit code
 * @returns undefined for no status at all, and for one that is none yet: `running`, `pending`
 */
export function conclusionOf(word: string): Conclusion | undefined {
  const plain = word.trim().toLowerCase().replaceAll('-', '_')
  if (/^\d{1,10}$/.test(plain)) return Number(plain) === 0 ? 'success' : 'failure'
  return toConclusion(plain) ?? (Object.hasOwn(words, plain) ? words[plain] : undefined)
}
