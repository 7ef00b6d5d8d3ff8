/** Texts → typed settings, or everything that is wrong with them. Knows no runner and no command line. */
import {
  type LinkTarget,
  linkTargets,
  type MessageType,
  type Message,
  messageTypes,
} from '../dingtalk/message.ts'
import type { Robot } from '../dingtalk/robot.ts'
import type { RetryPolicy } from '../dingtalk/send.ts'
import type { Mentions } from '../document/document.ts'
import type { Language } from '../i18n/language.ts'
import type { Field } from '../model/event.ts'
import type { TemplateSources } from '../message/template/template.ts'
import type { NeededJob } from '../model/job.ts'
import { type NotifyWord, needsHistory } from '../model/notify-rules.ts'
import { type Conclusion, githubConclusions } from '../model/status.ts'
import type { CustomText, CustomTextSource } from './custom-text.chunk.ts'
import type { RuledOutInput } from './ineffective-inputs.ts'
import {
  type FoundIssue,
  type InputField,
  type InputFields,
  type InputIssue,
  InputError,
  addIssueTo,
  isError,
} from './input-issue.ts'
import {
  type InputName,
  defaults,
  type InputTexts,
  type SettingsSource,
  inputTexts,
} from './input-defaults.ts'
import { linesOf, uniqueTexts } from './lists.ts'
import { type MentionMap, parseMentionMap, parseMentions } from './mention-inputs.ts'
import { parseRobots } from './robots.ts'
import {
  parseGlobs,
  parseNeeds,
  parseBoolean,
  parseCount,
  parseJobId,
  parseLanguage,
  parseMatrix,
  parseNotifyWords,
  parseSeconds,
  parseTimezone,
  parseWord,
} from './values.ts'

export const failOnRules = ['rejected', 'any', 'all', 'never'] as const

export type FailOn = (typeof failOnRules)[number]

export type Settings = CustomText & {
  /** False only where GitHub withholds the webhooks. */
  readonly canSend: boolean
  readonly robots: readonly Robot[]
  readonly mentions: Mentions
  readonly mentionMap: MentionMap
  readonly atOn: readonly NotifyWord[]
  readonly notifyOn: readonly NotifyWord[]
  readonly isWatching: boolean
  readonly notifyStart: boolean
  readonly status: Conclusion
  readonly needs: readonly NeededJob[]
  /** Globs of job names. */
  readonly ignoreJobs: readonly string[]
  /** Globs of JUnit XML files; `!` excludes. */
  readonly testReport: readonly string[]
  readonly details: 'auto' | 'always' | 'never'
  readonly logLines: number
  readonly githubToken: string | undefined
  readonly messageType: MessageType
  /** Extra rows. */
  readonly fields: readonly Field[]
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
  /** Warnings and notices about the settings. */
  readonly advice: readonly InputIssue[]
}

/** An hour, in seconds: longer than DingTalk's throttling by far. */
const longestTime = 3600

const mostRetries = 20

const peopleInputs = ['at-mobiles', 'at-user-ids', 'mention-map'] as const

/** Any of these may mention somebody. */
const mentioningInputs = [...peopleInputs, 'at-all', 'payload', 'payload-file'] as const

/** More would not be read on a phone. */
const mostLogLines = 50

/** @throws InputError with every problem, each in both languages */
export async function parseSettings(source: SettingsSource): Promise<Settings> {
  const texts = inputTexts(source)
  const found: FoundIssue[] = []
  const field: InputFields = (name) => ({
    name,
    text: texts(name),
    addIssue: (issue) => found.push(issue),
  })
  const canSend = isTrue(texts('dry-run')) || texts('webhooks') !== ''
  const plain = parsePlainSettings(field)
  const people = await parsePeople(field, canSend)
  const settings = {
    ...plain,
    canSend,
    ...people,
    robots: await parseRobots(
      { webhooks: texts('webhooks'), secrets: texts('secrets'), keyword: texts('keyword') },
      field('webhooks').addIssue,
    ),
    ...(await readCustomText(field, { ...source, ...people })),
    fields: texts('fields') === '' ? [] : (await loadFields()).parseFields(field('fields')),
    payload: canSend ? await parsePayload(field, source) : undefined,
  }
  const isAtOnRight = !found.some(({ input }) => input === 'at-on')
  found.push(...(await ineffectiveInputs(source, { ...plain, texts, canSend, isAtOnRight })))
  return { ...settings, advice: await adviceFrom(found, source, plain.language) }
}

function isTrue(text: string): boolean {
  return text.trim().toLowerCase() === 'true'
}

/** Settings that are one value, a list of words, or a context in JSON. */
function parsePlainSettings(field: InputFields) {
  return {
    dryRun: parseBoolean(field('dry-run')),
    isWatching: parseBoolean(field('watch')),
    notifyStart: parseBoolean(field('notify-start')),
    language: parseLanguage(field('language')),
    atOn: parseNotifyWords(field('at-on')),
    notifyOn: parseNotifyWords(field('notify-on')),
    status: parseStatus(field('status'), field('needs').text),
    needs: parseNeeds(field('needs')),
    // A name may have commas, so that only lines divide them.
    ignoreJobs: uniqueTexts(linesOf(field('ignore-jobs').text)),
    testReport: parseGlobs(field('test-report')),
    details: parseWord(field('details'), ['auto', 'always', 'never']),
    logLines: parseCount(field('log-lines'), { most: mostLogLines }),
    githubToken: field('github-token').text.trim() || undefined,
    messageType: parseWord(field('message-type'), messageTypes),
    linkTarget: parseWord(field('link-target'), linkTargets),
    timezone: parseTimezone(field('timezone')),
    retryPolicy: {
      timeoutMs: parseSeconds(field('timeout'), { most: longestTime }),
      deadlineMs: parseSeconds(field('deadline'), { most: longestTime }),
      retries: parseCount(field('retries'), { most: mostRetries }),
    },
    failOn: parseWord(field('fail-on'), failOnRules),
    summary: parseBoolean(field('summary')),
    jobId: parseJobId(field('job-id')),
    matrix: parseMatrix(field('matrix')),
  }
}

async function parsePeople(
  field: InputFields,
  canSend: boolean,
): Promise<Pick<Settings, 'mentions' | 'mentionMap'>> {
  return {
    mentions: await parseMentions({
      mobiles: field('at-mobiles'),
      userIds: field('at-user-ids'),
      all: field('at-all'),
    }),
    mentionMap: canSend ? await parseMentionMap(field('mention-map')) : new Map(),
  }
}

/** Given by the runner, unless somebody sets it to nothing. With `needs` it does not count. */
function parseStatus(field: InputField, needs: string): Conclusion {
  if (field.text !== '') return parseWord(field, githubConclusions)
  if (needs === '') addIssueTo(field, { kind: 'no-status' })
  return 'neutral'
}

/** The code for it is loaded only where there is one. */
async function parsePayload(
  field: InputFields,
  source: SettingsSource,
): Promise<Message | undefined> {
  if (field('payload').text === '' && field('payload-file').text === '') return undefined
  const { readRawPayload } = await import('./payload.chunk.ts')
  return await readRawPayload(field, source)
}

type ParsedInputs = Pick<Settings, 'canSend' | 'details' | 'notifyOn' | 'atOn' | 'logLines'> &
  Pick<Settings, 'isWatching' | 'notifyStart'> & { texts: InputTexts; isAtOnRight: boolean }

/** Inputs that have no effect as they are: the texts for them are loaded only where there are any. */
async function ineffectiveInputs(
  { given, unknown, secretsWithheld }: SettingsSource,
  parsed: ParsedInputs,
): Promise<FoundIssue[]> {
  const { texts, canSend, isAtOnRight } = parsed
  const isSet = (name: InputName): boolean => texts(name) !== defaults[name]
  const isBlank = (name: InputName): boolean => {
    const text = given(name) ?? ''
    return text !== '' && text.replace(/[\s,;，；、]/g, '') === ''
  }
  const blank = canSend ? peopleInputs.filter(isBlank) : []
  const isForNobody = canSend && isAtOnRight && isSet('at-on') && !mentioningInputs.some(isSet)
  const names = unknown.filter(({ text }) => text.trim() !== '' || (!canSend && !secretsWithheld))
  const isMissing = !canSend && !secretsWithheld
  const ruledOut = ruledOutInputs(parsed)
  const isAny = isForNobody || isMissing || blank.length + names.length + ruledOut.length > 0
  if (!isAny) return []
  const { ineffectiveInputIssues } = await import('./input-problems.chunk.ts')
  return ineffectiveInputIssues({ blank, ruledOut, isForNobody, isMissing, names, isSet })
}

/** Those that another input rules out. */
function ruledOutInputs({
  details,
  notifyOn,
  atOn,
  logLines,
  isWatching,
  notifyStart,
}: ParsedInputs): RuledOutInput[] {
  const asks = {
    'notify-on': needsHistory(notifyOn),
    'at-on': needsHistory(atOn),
    'log-lines': logLines > 0,
  }
  const unread = (['notify-on', 'at-on', 'log-lines'] as const).filter((name) => asks[name])
  const names: RuledOutInput[] = details === 'never' ? unread : []
  return notifyStart && !isWatching ? [...names, 'notify-start'] : names
}

async function adviceFrom(
  found: readonly FoundIssue[],
  source: SettingsSource,
  language: Language,
): Promise<readonly InputIssue[]> {
  if (found.length === 0) return []
  const { toInputIssues } = await import('./input-problems.chunk.ts')
  const issues = toInputIssues(found, source)
  if (issues.some(isError)) throw new InputError(issues, language)
  return issues
}

const loadFields = () => import('./fields.chunk.ts')

/** A title without braces is plain text; the other two always are templates. Most steps have none. */
async function readCustomText(
  field: (name: InputName) => InputField,
  source: CustomTextSource,
): Promise<CustomText> {
  const title = field('title').text
  const has = (sign: string): boolean => title.includes(sign)
  const isTemplate = ['{{', '{%'].some(has)
  const own = isTemplate ? undefined : title.trim() || undefined
  const bodies = [field('template').text, field('template-file').text]
  if (!isTemplate && !['@', '＠'].some(has) && bodies.every((text) => text === ''))
    return { title: own, templates: none, vars: {} }
  const { readTemplates } = await import('./custom-text.chunk.ts')
  return { title: own, ...(await readTemplates(field, source, isTemplate)) }
}

const none: TemplateSources = { title: undefined, body: undefined }
