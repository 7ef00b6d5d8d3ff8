/** Plain data for tests: each builder has a whole value, a test names only what matters to it. */
import * as parts from '../src/message/sections/sections.chunk.ts'
import type { Message } from '../src/dingtalk/message.ts'
import type { Delivery, DeliveryFailure, RobotResponse } from '../src/dingtalk/delivery.ts'
import type { Robot } from '../src/dingtalk/robot.ts'
import type { SendEffects } from '../src/dingtalk/send.ts'
import type { Mentions, MessageContent } from '../src/document/document.ts'
import type { Network } from '../src/http/request.ts'
import type { Language, Translated } from '../src/i18n/language.ts'
import type { BuiltInResources } from '../src/message/resources.ts'
import type { SentenceResources } from '../src/message/sentences/event-sentence.ts'
import { catalog, eventSentence } from '../src/message/sentences/sentences.chunk.ts'
import type { Event, PullRequest, Release } from '../src/model/event.ts'
import type { History, PastRun } from '../src/model/history.ts'
import type { Job } from '../src/model/job.ts'
import type { Run, ThisJob, RunContext, RunReport } from '../src/model/run-report.ts'
import { type Conclusion, type Outcome, toOutcome } from '../src/model/status.ts'
import type { Environment, OnCancelled } from '../src/runtime.ts'
import { words } from './message/words.ts'
/** 2026-11-23 06:05:09 UTC, a Monday. */
export const monday = Date.UTC(2026, 10, 23, 6, 5, 9)

/** The environment that GitHub's runner makes for a push to `main`. */
export function anEnvironment(named: Environment = {}): Environment {
  return {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo-org/widgets',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'octo-org/widgets/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_JOB: 'build',
    GITHUB_RUN_ID: '9000000001',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    ...named,
  }
}

const repository = { name: 'octo-org/widgets', url: 'https://github.com/octo-org/widgets' }

export function anOutcome(conclusion: Conclusion, of: Outcome['of'] = 'run'): Outcome {
  return toOutcome(conclusion, of)
}

export function thisRun(named: Partial<Run> = {}): Run {
  return {
    id: '9000000001',
    attempt: 1,
    number: undefined,
    url: `${repository.url}/actions/runs/9000000001`,
    workflow: 'CI',
    file: 'ci.yml',
    event: 'push',
    branch: 'main',
    headRepository: 'octo-org/widgets',
    sha: '0123456789abcdef0123456789abcdef01234567',
    durationMs: undefined,
    ...named,
  }
}

export function thisJob(named: Partial<ThisJob> = {}): ThisJob {
  return { name: 'build', id: undefined, matrix: [], url: undefined, ...named }
}

/** What a push of one commit to `main` is. */
export function aFact(named: Partial<RunContext> = {}): RunContext {
  return {
    repository,
    apiUrl: 'https://api.github.com',
    picture: 'https://github.com/octo-org.png',
    run: thisRun(),
    thisRun: named.run ?? thisRun(),
    job: thisJob(),
    actor: 'octocat',
    rerunBy: undefined,
    people: ['hubot'],
    webhooksWithheld: false,
    eventConclusion: undefined,
    sender: undefined,
    ref: { kind: 'branch', name: 'main', url: `${repository.url}/tree/main` },
    pullRequest: undefined,
    commit: {
      sha: '0123456789abcdef0123456789abcdef01234567',
      url: `${repository.url}/commit/0123456789abcdef0123456789abcdef01234567`,
      subject: 'Fix the widget',
      message: 'Fix the widget\n\nIt was broken.',
      author: 'hubot',
      authorName: undefined,
    },
    event: aPush(),
    ...named,
  }
}

/** One commit, of which the push itself says nothing more. */
export function aPush(named: Partial<Of<'push'>> = {}): Of<'push'> {
  return {
    kind: 'push',
    commits: 1,
    newest: [],
    compareUrl: `${repository.url}/compare/main`,
    created: false,
    deleted: false,
    forced: false,
    ...named,
  }
}

/** An event without a kind of its own, of which nothing is known. */
export function anEvent(named: Partial<Of<'other'>> = {}): Of<'other'> {
  return {
    kind: 'other',
    name: 'issues',
    action: undefined,
    named: {},
    terms: {},
    subject: undefined,
    body: undefined,
    description: undefined,
    ...named,
  }
}

type Of<Kind extends Event['kind']> = Extract<Event, { kind: Kind }>

export function aPullRequest(named: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 12,
    title: 'Fix the widget',
    url: `${repository.url}/pull/12`,
    author: 'hubot',
    head: 'mend',
    base: 'main',
    draft: false,
    merged: false,
    inMergeQueue: false,
    labels: [],
    additions: undefined,
    deletions: undefined,
    changedFiles: undefined,
    ...named,
  }
}

export function aRelease(named: Partial<Release> = {}): Release {
  return {
    name: 'Spring cleaning',
    tag: 'v1.2.0',
    target: 'main',
    prerelease: false,
    draft: false,
    author: 'hubot',
    url: `${repository.url}/releases/tag/v1.2.0`,
    notes: undefined,
    assets: [],
    compareUrl: undefined,
    publicRepository: true,
    ...named,
  }
}

/** A success of which the API reported nothing. */
export function aHappening(named: Partial<RunReport> = {}): RunReport {
  return {
    context: aFact(),
    outcome: anOutcome('success'),
    transition: undefined,
    history: undefined,
    release: undefined,
    jobs: [],
    rerun: undefined,
    durationMs: undefined,
    tests: undefined,
    missing: [],
    ...named,
  }
}

/** A job of 83 seconds whose tests failed, as the API reports it. */
export function aFailedJob(named: Partial<Job> = {}): Job {
  const { id = 7001 } = named
  const url = `${repository.url}/actions/runs/9000000001/job/${id}`
  return {
    id,
    name: 'build',
    url,
    conclusion: 'failure',
    durationMs: 83_000,
    failedSteps: [{ name: 'Run tests', number: 4, url: `${url}#step:4:1` }],
    annotations: [],
    log: [],
    ...named,
  }
}

/** The run before passed. */
export function aHistory(named: Partial<History> = {}): History {
  return {
    previous: 'success',
    failures: 0,
    hasMoreFailures: false,
    since: undefined,
    lastSuccess: aPastRun(),
    commits: [],
    commitCount: 0,
    compareUrl: undefined,
    ...named,
  }
}

export function aPastRun(named: Partial<PastRun> = {}): PastRun {
  const sha = named.sha ?? 'abcdef0123456789abcdef0123456789abcdef01'
  return {
    sha,
    url: `${repository.url}/commit/${sha}`,
    number: 127,
    runUrl: `${repository.url}/actions/runs/9000000000`,
    ...named,
  }
}

/** All that can be said, in a language. */
export function aPreparation(
  language: Language = 'en',
  named: Partial<BuiltInResources> = {},
): BuiltInResources {
  return {
    language,
    words: words[language],
    parts,
    notes: [],
    fields: [],
    comment: [],
    schedule: undefined,
    sentence: (context) => eventSentence(context, someSentences(language)),
    ...named,
  }
}

/** What a sentence is made of besides the run. */
export function someSentences(
  language: Language = 'en',
  named: Partial<SentenceResources> = {},
): SentenceResources {
  return { language, words: words[language], catalog, schedule: undefined, ...named }
}

export function someMentions(named: Partial<Mentions> = {}): Mentions {
  return { mobiles: [], userIds: [], all: false, ...named }
}

/** A heading and the way to the run. */
export function aContent(named: Partial<MessageContent> = {}): MessageContent {
  return {
    title: 'T',
    document: [{ kind: 'heading', line: ['CI'] }],
    mentions: someMentions(),
    limits: 'phone',
    shortened: '… shortened.',
    more: (count) => `… and ${String(count)} more`,
    links: [{ kind: 'link', text: 'View run', url: 'https://a.example/1' }],
    feed: [],
    picture: 'https://a.example/p.png',
    ...named,
  }
}

export function aMessage(named: Partial<Message> = {}): Message {
  return {
    type: 'markdown',
    title: '✅ Passed: CI',
    text: '### ✅ Passed: CI',
    links: [],
    picture: undefined,
    mentions: someMentions(),
    rawPayload: undefined,
    ...named,
  }
}

export function aRobot(named: Partial<Robot> = {}): Robot {
  const { number = 1 } = named
  const endpoint = `https://robots.example/send?access_token=token${number}`
  return { number, endpoint, ...named }
}

export const anOk: RobotResponse = { status: 200, body: '{"errcode":0,"errmsg":"ok"}' }

/** The endpoint's own way to say no. */
export function aRejection(
  errcode: number,
  errmsg: string,
  named: Partial<RobotResponse> = {},
): RobotResponse {
  return { status: 200, body: JSON.stringify({ errcode, errmsg }), ...named }
}

/** Answers ok at once, at a standing clock. */
export function someEffects(named: Partial<SendEffects> = {}): SendEffects {
  return {
    post: () => Promise.resolve(anOk),
    now: () => monday,
    elapsed: () => 0,
    random: () => 0,
    sleep: () => Promise.resolve(true),
    isCancelled: () => false,
    mask: () => undefined,
    ...named,
  }
}

/** A job that is not cancelled, and one that was before anybody asked. */
export const notCancelled: OnCancelled = () => () => undefined

export const cancelledBefore: OnCancelled = (listener) => {
  listener()
  return () => undefined
}

type Delivered = Extract<Delivery, { ok: true }>

type Undelivered = Extract<Delivery, { ok: false }>

export function aSuccess(named: Partial<Delivered> = {}): Delivered {
  return { robot: 1, attempts: 1, ms: 12, skewMs: undefined, ok: true, ...named }
}

export function aFailure(
  failure: Partial<DeliveryFailure> = {},
  named: Partial<Omit<Undelivered, 'failure'>> = {},
): Undelivered {
  return {
    robot: 1,
    attempts: 1,
    ms: 12,
    skewMs: undefined,
    ok: false,
    failure: {
      kind: 'network',
      errmsg: sameWords('the connection broke (ECONNRESET)'),
      ...failure,
    },
    settings: { keywordLength: 0, keyword: 'none', secret: 'plausible' },
    uncertain: false,
    ...named,
  }
}

/** Words that are not ours, and so the same in both languages. */
export function sameWords(text: string): Translated {
  return { en: text, 'zh-CN': text }
}

/** No proxy, and a job that is not cancelled. */
export const directNetwork: Network = {
  onCancelled: notCancelled,
  proxy: { url: undefined, noProxy: '' },
}
