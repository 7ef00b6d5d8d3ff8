/** The one gate in: the action's inputs → one typed object, or every problem at once. */
import { languages, type Language } from '../dingtalk/language.ts'
import { linkTargets, type LinkTarget } from '../dingtalk/link-target.ts'
import { messageTypes, type Mentions, type Message, type MessageType } from '../dingtalk/message.ts'
import type { Complain, Problem } from '../dingtalk/problem.ts'
import { parseRobots, type Robot } from '../dingtalk/robot.ts'
import type { Patience } from '../dingtalk/send.ts'
import { occasions, type Occasion } from '../facts/occasion.ts'
import { verdicts, type Verdict } from '../facts/verdict.ts'
import { InputError } from './input-error.ts'
import { maskSecrets } from './mask.ts'
import { parseMentionMap, type MentionMap } from './mention-map.ts'
import { parseMentions } from './mentions.ts'
import { parseNeeds, type NeededJob } from './needs.ts'
import * as parse from './parse.ts'
import { rawInput, type InputName } from './raw.ts'
import { readStage, type Staged } from './stage.ts'
import { readTemplates, type OwnWords } from './templates.ts'

export const failOnWords = ['refusal', 'any', 'all', 'never'] as const

export type FailOn = (typeof failOnWords)[number]

/** What has modules of its own. */
type Apart = Staged & OwnWords

export type Inputs = Apart & {
  /** False only where GitHub withholds the webhooks. */
  readonly canSend: boolean
  readonly robots: readonly Robot[]
  readonly mentions: Mentions
  readonly mentionMap: MentionMap
  readonly atOn: readonly Occasion[]
  readonly notifyOn: readonly Occasion[]
  readonly status: Verdict
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
  readonly patience: Patience
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

/**
 * @param secretsWithheld GitHub gives this run no secrets, so that an empty `webhooks` is no mistake
 * @throws InputError with every problem, each in both languages
 */
export async function readInputs(secretsWithheld: boolean): Promise<Inputs> {
  maskSecrets()
  const problems: Problem[] = []
  const complain: Complain = (problem) => problems.push(problem)
  const field = (name: InputName): parse.Field => ({ name, text: rawInput(name), complain })
  const dryRun = parse.parseBoolean(field('dry-run'))
  const canSend = dryRun || rawInput('webhooks') !== ''
  const staged = readStage(field)
  const inputs: Inputs = {
    ...staged,
    canSend,
    language: parse.parseWord(field('language'), languages),
    robots: readRobots(complain),
    mentions: parseMentions({
      mobiles: field('at-mobiles'),
      userIds: field('at-user-ids'),
      all: field('at-all'),
    }),
    mentionMap: canSend ? parseMentionMap(field('mention-map')) : new Map(),
    atOn: parse.parseWords(field('at-on'), occasions),
    notifyOn: parse.parseWords(field('notify-on'), occasions),
    status: parse.parseWord(field('status'), verdicts),
    needs: parseNeeds(field('needs')),
    details: parse.parseWord(field('details'), ['auto', 'always', 'never']),
    logLines: parse.parseCount(field('log-lines'), { most: mostLogLines }),
    githubToken: rawInput('github-token').trim() || undefined,
    messageType: parse.parseWord(field('message-type'), messageTypes),
    ...(await readTemplates(field, staged.stage)),
    payload: canSend ? await readPayload(field) : undefined,
    linkTarget: parse.parseWord(field('link-target'), linkTargets),
    timezone: parse.parseTimezone(field('timezone')),
    patience: {
      timeoutMs: parse.parseSeconds(field('timeout'), { most: longestTime }),
      deadlineMs: parse.parseSeconds(field('deadline'), { most: longestTime }),
      retries: parse.parseCount(field('retries'), { most: mostRetries }),
    },
    failOn: parse.parseWord(field('fail-on'), failOnWords),
    dryRun,
    summary: parse.parseBoolean(field('summary')),
    jobId: parse.parseJobId(field('job-id')),
    matrix: parse.parseMatrix(field('matrix')),
  }
  if (!inputs.canSend && !secretsWithheld) complain(noWebhook)
  if (problems.length > 0) throw new InputError(problems, inputs.language)
  return inputs
}

/** The code for it is loaded only where there is one. */
async function readPayload(field: (name: InputName) => parse.Field): Promise<Message | undefined> {
  if (rawInput('payload') === '') return undefined
  const { parsePayload } = await import('./payload.chunk.ts')
  return await parsePayload(field)
}

function readRobots(complain: Complain): Robot[] {
  return parseRobots(
    {
      webhooks: rawInput('webhooks'),
      secrets: rawInput('secrets'),
      keyword: rawInput('keyword'),
    },
    complain,
  )
}

const noWebhook: Problem = {
  input: 'webhooks',
  text: {
    en: 'no robot is given. Give its webhook, best from a secret: webhooks: ${{ secrets.DINGTALK_WEBHOOKS }} (is that secret set in this repository?).',
    'zh-CN':
      '没有配置机器人。请填写机器人的 Webhook，最好来自 secret：webhooks: ${{ secrets.DINGTALK_WEBHOOKS }}（仓库里设置该 secret 了吗？）。',
  },
}
