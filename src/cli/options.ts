/** The command's options: which there are, which command takes which, and how a command line is read. */
import { parseArgs } from 'node:util'
import { type InputName, isInputName } from '../settings/input-defaults.ts'

export const commandNames = ['send', 'run', 'report', 'probe'] as const

export type CommandName = (typeof commandNames)[number]

/**
 * @property kind a `list` may be given several times, a line each; of a `text`, the last one counts
 * @property sets the input that it sets, where its name is another one
 */
type OptionSpec = {
  kind: 'text' | 'list' | 'flag'
  of: readonly CommandName[]
  sets?: InputName
}

const all = commandNames
const messages = ['send', 'run', 'report'] as const
const own = ['send', 'report'] as const
const ended = ['run', 'report'] as const
const sent = ['send', 'report', 'probe'] as const

/** In the order of the help. */
export const options = {
  webhooks: { kind: 'list', of: all },
  secrets: { kind: 'list', of: all },
  keyword: { kind: 'list', of: all },
  config: { kind: 'text', of: all },
  status: { kind: 'text', of: ['report'] },
  title: { kind: 'text', of: messages },
  field: { kind: 'list', of: messages, sets: 'fields' },
  'message-type': { kind: 'text', of: messages },
  markdown: { kind: 'flag', of: ['send'] },
  template: { kind: 'text', of: own },
  'template-file': { kind: 'text', of: own },
  payload: { kind: 'text', of: own },
  'payload-file': { kind: 'text', of: own },
  'log-lines': { kind: 'text', of: ['run'] },
  'notify-on': { kind: 'list', of: ended },
  'notify-start': { kind: 'flag', of: ['run'] },
  'at-mobiles': { kind: 'list', of: messages },
  'at-user-ids': { kind: 'list', of: messages },
  'at-all': { kind: 'flag', of: messages },
  'at-on': { kind: 'list', of: ended },
  'mention-map': { kind: 'list', of: ['report'] },
  'link-target': { kind: 'text', of: messages },
  timezone: { kind: 'text', of: own },
  language: { kind: 'text', of: all },
  timeout: { kind: 'text', of: all },
  deadline: { kind: 'text', of: all },
  retries: { kind: 'text', of: all },
  'fail-on': { kind: 'text', of: sent },
  'dry-run': { kind: 'flag', of: messages },
  open: { kind: 'flag', of: own },
  json: { kind: 'flag', of: sent },
  help: { kind: 'flag', of: all },
} as const satisfies Readonly<Record<string, OptionSpec>>

export type OptionName = keyof typeof options

const specs: Readonly<Record<OptionName, OptionSpec>> = options

export const optionNames = Object.keys(options).filter(isOptionName)

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}

export function optionsOf(command: CommandName): OptionName[] {
  return optionNames.filter((name) => specs[name].of.includes(command))
}

/** The option's input, for those that set one. */
export function inputOf(name: OptionName): InputName | undefined {
  return specs[name].sets ?? (isInputName(name) ? name : undefined)
}

export function isFlag(name: OptionName): boolean {
  return specs[name].kind === 'flag'
}

export type CommandLine = {
  command: CommandName
  given: ReadonlyMap<OptionName, string>
  positionals: readonly string[]
}

export type UsageProblem =
  | { kind: 'unknown option'; option: string; command: CommandName }
  | { kind: 'no value'; option: string }
  | { kind: 'needless value'; option: string }

/** @param args what follows the command's name; of `run`, only what is before the `--` is ours */
export function parseOptions(
  command: CommandName,
  args: readonly string[],
): { line: CommandLine } | { problems: UsageProblem[] } {
  // Node's parser is loaded where there is something to parse.
  if (!args.some((arg) => arg.startsWith('-') && arg !== '-'))
    return { line: { command, given: new Map(), positionals: args } }
  const given = new Map<OptionName, string>()
  const problems: UsageProblem[] = []
  const positionals: string[] = []
  for (const token of tokensOf(command, args)) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const name = token.name === 'h' ? 'help' : token.name
    // `--title --dry-run` lacks a title; one that begins so is written `--title=--x`.
    const value = isTaken(token) ? token.value : undefined
    const read = readOption({ name, rawName: token.rawName, value }, command)
    if ('problem' in read) problems.push(read.problem)
    else given.set(read.name, added(given.get(read.name), read))
  }
  return problems.length > 0 ? { problems } : { line: { command, given, positionals } }
}

function tokensOf(command: CommandName, args: readonly string[]) {
  const known = Object.fromEntries(
    optionsOf(command).map((name) => [
      name,
      isFlag(name) ? ({ type: 'boolean' } as const) : ({ type: 'string', multiple: true } as const),
    ]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...known, h: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  return tokens
}

type OptionValue = { value: string | undefined; inlineValue: boolean | undefined }

function isTaken({ value, inlineValue }: OptionValue): boolean {
  return inlineValue === true || value?.startsWith('--') !== true
}

type RawOption = { name: string; rawName: string; value: string | undefined }

type ReadOption = { name: OptionName; value: string }

/** `--at-all=false` is understood: the input of that name has a value. */
function readOption(
  { name, rawName, value }: RawOption,
  command: CommandName,
): ReadOption | { problem: UsageProblem } {
  if (!isOptionName(name) || !specs[name].of.includes(command))
    return { problem: { kind: 'unknown option', option: rawName, command } }
  if (!isFlag(name))
    return value === undefined
      ? { problem: { kind: 'no value', option: rawName } }
      : { name, value }
  const isOwn = inputOf(name) === undefined
  if (isOwn && value !== undefined) return { problem: { kind: 'needless value', option: rawName } }
  return { name, value: value ?? 'true' }
}

function added(before: string | undefined, { name, value }: ReadOption): string {
  return before !== undefined && specs[name].kind === 'list' ? `${before}\n${value}` : value
}
