/** The `dingtalk-notify` command: words in, exit code out. */
import type { Language } from '../i18n/language.ts'
import { isError } from '../settings/input-issue.ts'
import { parseGiven, readGiven } from './given-settings.ts'
import { type CommandLine, type CommandName, commandNames, parseOptions } from './options.ts'
import { probe, report, send, sendContent } from './commands.ts'
import { type CommandIo, type Session, printProblem } from './session.ts'
import { isOptionsError, isUsageError, type OptionIssue, UsageError } from './usage.ts'

const handlers: Readonly<Record<CommandName, (session: Session) => Promise<number>>> = {
  send,
  report,
  probe,
  run: async (session) => {
    const { run } = await import('./run.chunk.ts')
    return await run(session, sendContent)
  },
}

type Words = {
  word: string
  command: CommandName | undefined
  args: readonly string[]
  /** Of `run`, what is behind the `--`. */
  child: readonly string[]
  /** Before anything is parsed: also for what is said of a wrong option. */
  language: Language
}

/** Never rejects. @returns the exit code */
export async function runCommand(all: readonly string[], io: CommandIo): Promise<number> {
  const words = toWords(all, io.env)
  try {
    return await perform(words, io)
  } catch (thrown) {
    return await reportThrown(thrown, words, io)
  }
}

function toWords([word = '', ...rest]: readonly string[], env: CommandIo['env']): Words {
  const end = word === 'run' ? rest.indexOf('--') : -1
  const args = end === -1 ? rest : rest.slice(0, end)
  return {
    ...{ word, args, child: end === -1 ? [] : rest.slice(end + 1) },
    command: commandNames.find((each) => each === word),
    language: languageIn(args, env),
  }
}

function languageIn(args: readonly string[], env: CommandIo['env']): Language {
  const at = args.indexOf('--language')
  const joined = args.find((each) => each.startsWith('--language='))?.slice('--language='.length)
  const word = joined ?? (at === -1 ? undefined : args[at + 1]) ?? env['DINGTALK_LANGUAGE']
  return (word ?? '').trimStart().toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}

/** For these there is nothing to send. */
const printedWords: ReadonlySet<string> = new Set(['--version', '-V', '--help', '-h', 'help'])

async function perform(words: Words, io: CommandIo): Promise<number> {
  const { word, command, args, child } = words
  if (printedWords.has(word)) return await print(words, io)
  if (command === undefined) {
    const { unknownCommand } = await import('./problems.chunk.ts')
    throw new UsageError(unknownCommand(word))
  }
  const isHelp = args.some((arg) => arg === '--help' || arg === '-h')
  if (command === 'run' && child.length === 0 && !isHelp) throw new UsageError('no child')
  const parsed = parseOptions(command, args)
  if ('problems' in parsed) {
    const { usageText } = await import('./problems.chunk.ts')
    throw new UsageError(...parsed.problems.map(usageText))
  }
  if (parsed.line.given.has('help')) return await print(words, io)
  return await handlers[command](await openSession(parsed.line, child, io))
}

async function print(
  { word, command, args, language }: Words,
  { out }: CommandIo,
): Promise<number> {
  const { helpText, version } = await import('./help.chunk.ts')
  const about = command ?? commandNames.find((each) => each === args[0])
  out(word === '--version' || word === '-V' ? `${version()}\n` : helpText(about, language))
  return 0
}

async function openSession(
  { command, given: flags, positionals }: CommandLine,
  child: readonly string[],
  io: CommandIo,
): Promise<Session> {
  const start = io.runtime.elapsed()
  const [text, ...others] = positionals
  if (others.length > 0) throw new UsageError('several texts')
  if (text !== undefined && command !== 'send') throw new UsageError('no words')
  const given = await readGiven(await withStdin(flags, io), io.env)
  const settings = await parseGiven(given, io.env)
  if (flags.has('open')) checkOpen(settings, io)
  await printIssues(settings.advice, settings.language, io)
  return {
    ...{ settings, flags, child, io, start },
    text: text === '-' ? await io.readStdin() : text,
  }
}

/** What a job of a workflow downloads has no preview, either. */
function checkOpen({ dryRun }: Session['settings'], { env }: CommandIo): void {
  if (!dryRun) throw new UsageError('open without dry run')
  if (env['GITHUB_ACTIONS'] === 'true') throw new UsageError('no browser')
}

/** `-` is standard input for a file, too. */
async function withStdin(
  flags: CommandLine['given'],
  { readStdin }: CommandIo,
): Promise<CommandLine['given']> {
  for (const [file, input] of [
    ['payload-file', 'payload'],
    ['template-file', 'template'],
  ] as const) {
    if (flags.get(file) !== '-') continue
    const others = [...flags].filter(([name]) => name !== file)
    return new Map([...others, [input, await readStdin()]])
  }
  return flags
}

async function printIssues(
  issues: readonly OptionIssue[],
  language: Language,
  terminal: CommandIo,
): Promise<void> {
  if (issues.length === 0) return
  const { issueText } = await import('./problems.chunk.ts')
  for (const issue of issues)
    printProblem(issue.level ?? 'error', issueText(issue), { terminal, language })
}

/** Wrong usage: nothing was sent, and no command was run. */
const wrongUsage = 2

async function reportThrown(thrown: unknown, words: Words, io: CommandIo): Promise<number> {
  const { defectText, usageTexts } = await import('./problems.chunk.ts')
  const { usageLine } = await import('./help.chunk.ts')
  const { command, language } = words
  if (isOptionsError(thrown)) {
    await printIssues(thrown.issues, thrown.language, io)
    if (thrown.issues.some(isError)) io.err(usageLine(command, thrown.language))
    return wrongUsage
  }
  const texts = isUsageError(thrown)
    ? thrown.texts.map((text) => (typeof text === 'string' ? usageTexts[text] : text))
    : [defectText(thrown)]
  for (const text of texts) printProblem('error', text, { terminal: io, language })
  if (!isUsageError(thrown)) return 1
  io.err(usageLine(command, language))
  return wrongUsage
}
