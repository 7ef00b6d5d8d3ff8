/**
 * The Node API of the package: messages, signing, sending. What it exports is a contract of its own: its
 * types are all here, and none of them is one of the modules behind it.
 */
import { markdownBlocks, textBlocks, toMessageContent } from './cli/own-content.ts'
import { type Delivery, deliveredRow } from './dingtalk/delivery.ts'
import { toMarkdown } from './dingtalk/markdown.ts'
import { maxMentions, type MessageType } from './dingtalk/message.ts'
import { fieldsOf, toMessage } from './dingtalk/raw-payload.ts'
import { type Robot, sign as signatureOf, signedUrl } from './dingtalk/robot.ts'
import { deliver } from './dingtalk/send.ts'
import { payloadErrors } from './dingtalk/validate-payload.ts'
import { toBody, writeMessage } from './dingtalk/write-message.ts'
import { type Link, webUrl } from './document/document.ts'
import { createCancellation, systemRuntime } from './runtime.ts'
import { parseRobots } from './settings/robots.ts'

/** A group robot. */
export type RobotConfig = {
  /** The whole webhook URL, or its access token. */
  readonly webhook: string
  /** The signing secret (`SEC…`). */
  readonly secret?: string | undefined
  /** Is added to a message that lacks it. */
  readonly keyword?: string | undefined
}

/** Whom a message mentions; markdown and cards get the `@…` that DingTalk wants in their text. */
export type MentionOptions = {
  readonly mobiles?: readonly string[]
  readonly userIds?: readonly string[]
  readonly all?: boolean
}

/** A message as DingTalk's robots accept it. */
export type RobotMessage = {
  readonly msgtype: 'text' | 'markdown' | 'link' | 'actionCard' | 'feedCard'
  readonly [field: string]: unknown
}

export type LinkOptions = {
  readonly title: string
  readonly text: string
  readonly url: string
  readonly picture?: string
}

export type ActionCardOptions = {
  readonly title: string
  readonly text: string
  readonly buttons: readonly { readonly title: string; readonly url: string }[]
  readonly at?: MentionOptions
}

export type FeedItemOptions = {
  readonly title: string
  readonly url: string
  readonly picture: string
}

export type SendOptions = {
  /** Seconds for one request; 10. */
  readonly timeout?: number
  /** Seconds for everything; 60. */
  readonly deadline?: number
  /** Further attempts where one helps; 3. */
  readonly retries?: number
  /** Of `errmsg` and `hint`; zh-CN. */
  readonly language?: 'en' | 'zh-CN'
  /** Ends the sending. */
  readonly signal?: AbortSignal
}

/** What became of the message at one robot: a failure is a value, and stops no other robot. */
export type SendResult = {
  /** Its place in the list, from 1. */
  readonly robot: number
  readonly ok: boolean
  readonly attempts: number
  readonly ms: number
  readonly errcode?: number
  readonly errmsg?: string
  /** `keyword`, `sign`, `clock`, `ip`, `token`, `rate-limit`, `quota`, `too-long` … */
  readonly reason?: string
  readonly hint?: string
  /** The group may have the message anyway. */
  readonly uncertain?: true
}

/** A text message; nothing in it is markup. */
export function text(content: string, at: MentionOptions = {}): RobotMessage {
  return own({ title: undefined, content, at, type: 'text', links: [] })
}

/** A markdown message; the text goes out as it is: put data through `escapeMarkdown`. */
export function markdown(options: {
  readonly title: string
  readonly text: string
  readonly at?: MentionOptions
}): RobotMessage {
  const { title, text: content, at = {} } = options
  return own({ title, content, at, type: 'markdown', links: [] })
}

/** A markdown text with buttons. */
export function actionCard({
  title,
  text: content,
  buttons,
  at = {},
}: ActionCardOptions): RobotMessage {
  const links = buttons.map(({ title: label, url }) => toLink(label, url))
  return own({ title, content, at, type: 'action-card', links })
}

export function link({ title, text: content, url, picture }: LinkOptions): RobotMessage {
  const fields = { title, text: content, messageUrl: url }
  return checked({
    msgtype: 'link',
    link: picture === undefined ? fields : { ...fields, picUrl: picture },
  })
}

export function feedCard(items: readonly FeedItemOptions[]): RobotMessage {
  const links = items.map(({ title, url, picture }) => ({
    title,
    messageURL: url,
    picURL: picture,
  }))
  return checked({ msgtype: 'feedCard', feedCard: { links } })
}

/** Data as markdown that shows exactly its characters and does nothing. */
export function escapeMarkdown(data: string): string {
  return data
    .split('\n')
    .map((line) => toMarkdown([{ kind: 'paragraph', lines: [[line]] }]))
    .join('  \n')
}

/** The signature (加签) of one moment, in base64: not yet percent-encoded. */
export function sign(secret: string, timestamp: number = Date.now()): string {
  return signatureOf(secret, timestamp)
}

/** A webhook with `timestamp` and `sign` in its query. */
export function signWebhook(
  webhook: string,
  secret: string,
  timestamp: number = Date.now(),
): string {
  return signedUrl(webhook, { sign: signatureOf(secret, timestamp), timestamp })
}

/**
 * Sends a message to every robot at once: signed afresh in each attempt, tried again where that helps,
 * and with the same `msgUuid`, so that it shows once. Proxies are those of the environment.
 *
 * @returns a result per robot, in their order
 * @throws TypeError where robots or message are wrong; it names robot 2, never its URL
 */
export async function sendToRobots(
  robots: readonly RobotConfig[],
  message: RobotMessage,
  options: SendOptions = {},
): Promise<SendResult[]> {
  const { timeout = 10, deadline = 60, retries = 3, language = 'zh-CN', signal } = options
  const { cancel, onCancelled } = createCancellation()
  const runtime = systemRuntime(process.env, { onCancelled, mask: () => undefined })
  const start = runtime.elapsed()
  const settings = {
    robots: await toRobots(robots),
    dryRun: false,
    retryPolicy: { timeoutMs: timeout * 1000, deadlineMs: deadline * 1000, retries },
  }
  if (signal?.aborted === true) cancel()
  signal?.addEventListener('abort', cancel)
  try {
    const deliveries = await deliver(toMessage(checked(message)), settings, { ...runtime, start })
    return await Promise.all(deliveries.map((each) => toResult(each, language)))
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}

async function toResult(
  delivery: Delivery,
  language: NonNullable<SendOptions['language']>,
): Promise<SendResult> {
  if (delivery.ok) return deliveredRow(delivery)
  const { failedRow } = await import('./dingtalk/failed-attempt.chunk.ts')
  return failedRow(delivery, language)
}

/** The settings' own reader: what it accepts around a webhook, and what it warns of. */
async function toRobots(configs: readonly RobotConfig[]): Promise<Robot[]> {
  const lines = (name: keyof RobotConfig): string =>
    configs.map((config) => lineOf(config[name])).join('\n')
  const problems: string[] = []
  const texts = {
    webhooks: lines('webhook'),
    secrets: lines('secret'),
    keyword: lines('keyword'),
  }
  const robots = await parseRobots(texts, (issue) => {
    const { line = 0, level = 'error' } = issue
    const why = 'text' in issue ? issue.text.en : issue.problem.kind
    if (level === 'error') problems.push(`robot ${String(line)}: ${why}`)
  })
  if (configs.length === 0) problems.push('no robot is configured')
  if (problems.length > 0) throw new TypeError(problems.join('\n'))
  return robots
}

/** Each robot is a line there; `-` is none. */
function lineOf(text = ''): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line === '' ? '-' : line
}

type OwnMessage = {
  title: string | undefined
  content: string
  at: MentionOptions
  type: MessageType
  links: readonly Link[]
}

function own({ title, content, at, type, links }: OwnMessage): RobotMessage {
  const { mobiles = [], userIds = [], all = false } = at
  if (mobiles.length + userIds.length > maxMentions)
    throw new TypeError(`one message can mention ${String(maxMentions)} people`)
  const blocks = type === 'text' ? textBlocks(content) : markdownBlocks(content)
  const mentions = { mobiles, userIds, all }
  const whole = toMessageContent({ title, blocks, rows: [], links, mentions }, 'zh-CN')
  const document = whole.document.filter(({ kind }) => kind !== 'heading' && kind !== 'links')
  const message = writeMessage({ ...whole, document }, { messageType: type, linkTarget: 'app' })
  const fields = Object.entries(fieldsOf(JSON.parse(toBody(message, ''))))
  // Each sending has a `msgUuid` of its own.
  return checked(Object.fromEntries(fields.filter(([name]) => name !== 'msgUuid')))
}

function checked(message: unknown): RobotMessage {
  const problems = payloadErrors(message).map(({ en }) => en)
  if (!isRobotMessage(message) || problems.length > 0) throw new TypeError(problems.join('\n'))
  return message
}

function isRobotMessage(value: unknown): value is RobotMessage {
  return typeof value === 'object' && value !== null && 'msgtype' in value
}

function toLink(label: string, address: string): Link {
  const url = webUrl(address)
  if (url === undefined) throw new TypeError('a button needs an http: or https: URL')
  return { kind: 'link', text: label, url }
}
