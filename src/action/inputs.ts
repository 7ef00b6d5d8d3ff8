/** The one gate in: the action's inputs → one typed object, or every problem at once. */
import * as parse from '../settings/parse.ts'
import { type LinkTarget, linkTargets } from '../dingtalk/link-target.ts'
import { type MessageType, type Message, messageTypes } from '../dingtalk/message.ts'
import type { Robot } from '../dingtalk/robot.ts'
import type { RetryPolicy } from '../dingtalk/send.ts'
import type { Mentions } from '../document/mentions.ts'
import { type Language, languages } from '../i18n/language.ts'
import { createQuote, type Quote } from '../redact/quote.ts'
import { findSecrets } from '../redact/secrets.ts'
import type { Environment, Mask } from '../runtime.ts'
import { type NotifyWord, notifyWords } from '../model/notify-rules.ts'
import type { NeededJob } from '../model/job.ts'
import { type Conclusion, githubConclusions } from '../model/status.ts'
import { type CustomText, readCustomText } from '../settings/custom-text.ts'
import type { InputName } from '../settings/defaults.ts'
import { type InputIssue, type AddIssue, InputError } from '../settings/issue.ts'
import { type MentionMap, parseMentionMap } from '../settings/mention-map.ts'
import { parseMentions } from '../settings/mentions.ts'
import { parseNeeds } from '../settings/needs.ts'
import { parseRobots } from '../settings/robots.ts'
import { masksFor } from './mask.ts'
import { type WatchStage, rawInput, readWatchStage } from './raw-inputs.ts'
export const failOnRules = ['rejected', 'any', 'all', 'never'] as const

export type FailOn = (typeof failOnRules)[number]

/** What has modules of its own. */
type Apart = WatchStage & CustomText

export type Inputs = Apart & {
  /** False only where GitHub withholds the webhooks. */
  readonly canSend: boolean
  readonly robots: readonly Robot[]
  readonly mentions: Mentions
  readonly mentionMap: MentionMap
  readonly atOn: readonly NotifyWord[]
  readonly notifyOn: readonly NotifyWord[]
  readonly status: Conclusion
  readonly needs: readonly NeededJob[]
  readonly details: 'auto' | 'always' | 'never'
  readonly logLines: number
  readonly githubToken: string | undefined
  readonly messageType: MessageType
  /** A whole message of the user's own, to be sent as it is. */
  readonly payload: Message | undefined
  readonly linkTarget: LinkTarget
  readonly language: Language
  readonly timezone: string
  readonly retryPolicy: RetryPolicy
  readonly failOn: FailOn
  readonly dryRun: boolean
  readonly summary: boolean
  readonly jobId: string | undefined
  readonly matrix: readonly string[]
}

/** An hour, in seconds: longer than DingTalk's throttling by far. */
const longestTime = 3600

const mostRetries = 20

/** More would not be read on a phone. */
const mostLogLines = 50

/** What reading needs besides the inputs. */
export type InputSurroundings = { env: Environment; mask: Mask }

/**
 * @param secretsWithheld GitHub gives this run no secrets, so that an empty `webhooks` is no mistake
 * @throws InputError with every problem, each in both languages
 */
export async function readInputs(
  secretsWithheld: boolean,
  surroundings: InputSurroundings,
): Promise<Inputs> {
  const quote = hideSecrets(surroundings)
  const issues: InputIssue[] = []
  const addIssue: AddIssue = (issue) => issues.push(issue)
  const field = (name: InputName): parse.InputField => ({
    name,
    text: rawInput(name),
    addIssue,
    quote,
  })
  const dryRun = parse.parseBoolean(field('dry-run'))
  const canSend = dryRun || rawInput('webhooks') !== ''
  const staged = readWatchStage(field)
  const inputs: Inputs = {
    ...staged,
    canSend,
    language: parse.parseWord(field('language'), languages),
    robots: readRobots(addIssue),
    mentions: parseMentions({
      mobiles: field('at-mobiles'),
      userIds: field('at-user-ids'),
      all: field('at-all'),
    }),
    mentionMap: canSend ? parseMentionMap(field('mention-map')) : new Map(),
    atOn: parse.parseWords(field('at-on'), notifyWords),
    notifyOn: parse.parseWords(field('notify-on'), notifyWords),
    status: parse.parseWord(field('status'), githubConclusions),
    needs: parseNeeds(field('needs')),
    details: parse.parseWord(field('details'), ['auto', 'always', 'never']),
    logLines: parse.parseCount(field('log-lines'), { most: mostLogLines }),
    githubToken: rawInput('github-token').trim() || undefined,
    messageType: parse.parseWord(field('message-type'), messageTypes),
    ...(await readCustomText(field, { stage: staged.stage, ...surroundings })),
    payload: canSend ? await readPayload(field) : undefined,
    linkTarget: parse.parseWord(field('link-target'), linkTargets),
    timezone: parse.parseTimezone(field('timezone')),
    retryPolicy: readRetryPolicy(field),
    failOn: parse.parseWord(field('fail-on'), failOnRules),
    dryRun,
    summary: parse.parseBoolean(field('summary')),
    jobId: parse.parseJobId(field('job-id')),
    matrix: parse.parseMatrix(field('matrix')),
  }
  if (!inputs.canSend && !secretsWithheld) addIssue(noWebhook)
  if (issues.length > 0) throw new InputError(issues, inputs.language)
  return inputs
}

function readRetryPolicy(field: (name: InputName) => parse.InputField): RetryPolicy {
  return {
    timeoutMs: parse.parseSeconds(field('timeout'), { most: longestTime }),
    deadlineMs: parse.parseSeconds(field('deadline'), { most: longestTime }),
    retries: parse.parseCount(field('retries'), { most: mostRetries }),
  }
}

/** Before anything is parsed, and so before anything can be printed. */
function hideSecrets({ env, mask }: InputSurroundings): Quote {
  const secrets = findSecrets({
    webhooks: rawInput('webhooks'),
    secrets: rawInput('secrets'),
    keyword: rawInput('keyword'),
    mobiles: rawInput('at-mobiles'),
    mentionMap: rawInput('mention-map'),
    payload: rawInput('payload'),
    token: rawInput('github-token'),
    proxies: ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].map((name) => env[name]),
  })
  mask(masksFor(secrets))
  return createQuote(Object.values(secrets).flat())
}

/** The code for it is loaded only where there is one. */
async function readPayload(
  field: (name: InputName) => parse.InputField,
): Promise<Message | undefined> {
  if (rawInput('payload') === '') return undefined
  const { parsePayload } = await import('../settings/payload.chunk.ts')
  return await parsePayload(field)
}

function readRobots(addIssue: AddIssue): Robot[] {
  return parseRobots(
    {
      webhooks: rawInput('webhooks'),
      secrets: rawInput('secrets'),
      keyword: rawInput('keyword'),
    },
    addIssue,
  )
}

const noWebhook: InputIssue = {
  input: 'webhooks',
  text: {
    en: 'no robot is given. Give its webhook, best from a secret: webhooks: ${{ secrets.DINGTALK_WEBHOOKS }} (is that secret set in this repository?).',
    'zh-CN':
      '没有配置机器人。请填写机器人的 Webhook，最好来自 secret：webhooks: ${{ secrets.DINGTALK_WEBHOOKS }}（仓库里设置该 secret 了吗？）。',
  },
}
