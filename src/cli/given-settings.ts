/** Flags, then `DINGTALK_…`, then the file of `--config`, then the command's defaults → settings. */
import type { Language, Translated } from '../i18n/language.ts'
import type { KnownSecrets } from '../redact/secrets.ts'
import { findSecrets } from '../redact/usual-secrets.ts'
import { type Environment, proxyVariables } from '../runtime.ts'
import {
  type InputName,
  defaults,
  isInputName,
  type SettingsSource,
} from '../settings/input-defaults.ts'
import { type InputIssue, isError, isInputError } from '../settings/input-issue.ts'
import { type Settings, parseSettings } from '../settings/settings.ts'
import type { ConfigFile } from './config-file.chunk.ts'
import type { OptionName } from './options.ts'
import { type OptionIssue, OptionsError, type OptionOrigin } from './usage.ts'

export type GivenSettings = Omit<Settings, 'advice'> & {
  readonly advice: readonly OptionIssue[]
  knownSecrets: KnownSecrets
  /** In whatever words a CI has for it. */
  givenStatus: string
}

export type Given = {
  text: (name: InputName) => string
  originOf: (name: string) => OptionOrigin | undefined
  knownSecrets: KnownSecrets
  /** About the file, and about secrets that others can see. */
  issues: readonly InputIssue[]
}

/** What a command changes of the action's defaults. */
const commandDefaults: Readonly<Partial<Record<InputName, string>>> = {
  'fail-on': 'any',
}

/** A flag's name is its input's, but for the one that is given once for each row. */
const flagOf = (name: InputName): string => (name === 'fields' ? 'field' : name)

/** Reads everything that is given, and parses nothing of it. */
export async function readGiven(
  flags: ReadonlyMap<OptionName, string>,
  env: Environment,
): Promise<Given> {
  const byFlag = new Map<string, string>(flags)
  const file = await readConfig(byFlag.get('config') ?? env['DINGTALK_CONFIG'])
  const layers: readonly {
    origin: OptionOrigin
    text: (name: InputName) => string | undefined
  }[] = [
    { origin: 'flag', text: (name) => byFlag.get(flagOf(name)) },
    { origin: 'variable', text: (name) => env[variableOf(name)] },
    { origin: 'file', text: (name) => file.values.get(name) },
  ]
  const isSet = (text: string | undefined): boolean => (text ?? '').trim() !== ''
  const layerOf = (name: InputName) => layers.find(({ text }) => isSet(text(name)))
  const everywhere = (name: InputName): string =>
    layers
      .map(({ text }) => text(name))
      .filter(isSet)
      .join('\n')
  return {
    text: (name) => layerOf(name)?.text(name) ?? commandDefaults[name] ?? defaults[name],
    originOf: (name) => (isInputName(name) ? layerOf(name)?.origin : undefined),
    knownSecrets: await findSecrets({
      webhooks: everywhere('webhooks'),
      secrets: everywhere('secrets'),
      keyword: everywhere('keyword'),
      mobiles: everywhere('at-mobiles'),
      mentionMap: everywhere('mention-map'),
      payload: everywhere('payload'),
      token: '',
      proxies: proxyVariables.map((name) => env[name]),
    }),
    issues: [...file.issues, ...exposedSecrets(byFlag)],
  }
}

function variableOf(name: InputName): string {
  return `DINGTALK_${name.toUpperCase().replaceAll('-', '_')}`
}

async function readConfig(path = ''): Promise<ConfigFile> {
  if (path === '') return { values: new Map(), issues: [] }
  const { readConfigFile } = await import('./config-file.chunk.ts')
  return await readConfigFile(path)
}

function exposedSecrets(flags: ReadonlyMap<string, string>): InputIssue[] {
  return ['webhooks', 'secrets']
    .filter((input) => flags.has(input))
    .map((input) => ({ input, level: 'warning', text: exposedText }))
}

const exposedText: Translated = {
  en: 'a secret on the command line: other users of this machine can read it in the process list. Put it in the environment (DINGTALK_WEBHOOKS, DINGTALK_SECRETS) or in a file (--config).',
  'zh-CN':
    '命令行中含有密钥：同一台机器上的其他人可以在进程列表中看到。请改用环境变量（DINGTALK_WEBHOOKS、DINGTALK_SECRETS）或配置文件（--config）。',
}

/** @throws OptionsError with every problem, each in both languages */
export async function parseGiven(given: Given, env: Environment): Promise<GivenSettings> {
  const { text, originOf, knownSecrets } = given
  const isDry = text('dry-run').trim().toLowerCase() === 'true'
  const isMissing = text('webhooks').trim() === '' && !isDry
  const isMistaken = isMissing && !(await areWebhooksWithheld(env))
  const issues = [...given.issues, ...(isMistaken ? [noRobot] : [])]
  const parsed = await parseOrIssues({
    given: (name) => decidedByCommand[name] ?? text(name),
    ...{ unknown: [], env, isEarly: false, readsAnyFile: true },
    // What is said of it is not what the action says.
    secretsWithheld: true,
    mask: () => undefined,
    hidden: Object.values(knownSecrets).flat(),
  })
  const advice = [...issues, ...parsed.issues].map((issue): OptionIssue => {
    const origin = originOf(issue.input)
    return origin === undefined ? issue : { ...issue, origin }
  })
  if (parsed.settings === undefined || issues.some(isError))
    throw new OptionsError(advice, parsed.language)
  return { ...parsed.settings, advice, knownSecrets, givenStatus: text('status').trim() }
}

/** In a pull request from a fork, GitHub gives a workflow no secrets: that is nobody's mistake. */
async function areWebhooksWithheld(env: Environment): Promise<boolean> {
  if (env['GITHUB_ACTIONS'] !== 'true') return false
  const { readAnyCi } = await import('./ci-message.chunk.ts')
  return (await readAnyCi(env))?.context.webhooksWithheld === true
}

type ParsedSettings = {
  settings: Settings | undefined
  issues: readonly InputIssue[]
  language: Language
}

async function parseOrIssues(source: SettingsSource): Promise<ParsedSettings> {
  try {
    const settings = await parseSettings(source)
    return { settings, issues: settings.advice, language: settings.language }
  } catch (error) {
    if (!isInputError(error)) throw error
    return { settings: undefined, issues: error.issues, language: error.language }
  }
}

/** No setting of the user's: `run` is there from the start of what it runs to its end. */
const decidedByCommand: Partial<Record<InputName, string>> = { status: 'neutral', watch: 'true' }

const noRobot: InputIssue = {
  input: 'webhooks',
  text: {
    en: 'no robot is configured. Set DINGTALK_WEBHOOKS to its webhook, or use a file that contains it: --config FILE.',
    'zh-CN':
      '没有配置机器人。请把机器人的 Webhook 设为环境变量 DINGTALK_WEBHOOKS，或用 --config FILE 指定含有它的文件。',
  },
}
