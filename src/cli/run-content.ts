/** What is sent of a command that is run, and its words: that it began, that it is being stopped, how it ended. */
import { constants } from 'node:os'
import type { Block, Line, Link, Mentions } from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import { toDuration } from '../i18n/formats.ts'
import type { Language, Translated } from '../i18n/language.ts'
import { startedStyle, statusStyles } from '../message/title.ts'
import { maskMobiles } from '../redact/mobiles.ts'
import { redact } from '../redact/redact.chunk.ts'
import { isSecretValue } from '../redact/secret-names.ts'
import type { OwnContent, MessageRow } from './own-content.ts'
import type { Ending } from './supervise.ts'

export type RunSubject = {
  /** What it is called; undefined for the program's own name. */
  name: string | undefined
  /** The program and its arguments. */
  child: readonly string[]
  host: string
  folder: string
  secrets: readonly string[]
  mobiles: readonly string[]
  rows: readonly MessageRow[]
  links: readonly Link[]
}

/** More of a name or of a command would not be read on a phone. */
const lengths = { name: 40, command: 200, logLine: 160, folder: 120 }

export function runContent(
  state: RunState,
  about: RunSubject,
  { language, mentions }: { language: Language; mentions: Mentions },
): OwnContent {
  const { emoji, color } = styleOf(state)
  const program = quoted(about.child[0] ?? '')
  const name = shorten(about.name ?? nameOf(about.child), lengths.name)
  const word = wordOf(state)[language]
  const heading: Line = [
    `${emoji} `,
    { kind: 'colored', line: [`${name} ${word}`], color },
    ` · ${about.host}`,
  ]
  const cause = causeOf(state, program)?.[language]
  return {
    title: `${emoji} ${name} ${word} · ${about.host}`,
    heading,
    blocks: [
      ...(cause === undefined ? [] : [{ kind: 'paragraph', lines: [[cause]] } as const]),
      ...quotedLog(state),
    ],
    rows: [...about.rows, ...factRows(state, about).map((row) => inLanguage(row, language))],
    links: about.links,
    mentions,
  }
}

function styleOf(state: RunState): { emoji: string; color: `#${string}` } {
  if (state.kind === 'started') return startedStyle
  return statusStyles[state.kind === 'ended' ? state.status : 'cancelled']
}

/** `python3 train.py --lr 0.1` is `train.py`: what distinguishes it is the script. */
function nameOf([program = '', first = '']: readonly string[]): string {
  const isScript = /\.(?:py|sh|js|mjs|cjs|ts|rb|pl|R|jl|ps1|lua)$/.test(first)
  return quoted((isScript ? first : program).split(/[\\/]/).at(-1) ?? '')
}

function quotedLog(state: RunState): Block[] {
  if (state.kind !== 'ended' || state.log.length === 0) return []
  const lines = state.log.map((line): Line => [shorten(line, lengths.logLine)])
  return [{ kind: 'quote', lines, keeps: 'end' }]
}

type FactRow = { label: Translated; value: Translated | string }

function factRows(state: RunState, about: RunSubject): FactRow[] {
  const took: FactRow[] =
    state.kind === 'ended' ? [{ label: labels.took, value: durationOf(state.durationMs) }] : []
  const folder = shorten(about.folder, lengths.folder)
  return [
    { label: labels.command, value: shorten(commandLine(about), lengths.command) },
    { label: labels.host, value: about.host },
    ...(about.folder === '' ? [] : [{ label: labels.folder, value: folder }]),
    ...took,
  ]
}

const labels = {
  command: { en: 'Command', 'zh-CN': '命令' },
  host: { en: 'Host', 'zh-CN': '主机' },
  folder: { en: 'Folder', 'zh-CN': '目录' },
  took: { en: 'Duration', 'zh-CN': '耗时' },
} as const satisfies Record<string, Translated>

function durationOf(ms: number): Translated {
  return { en: toDuration(ms, 'en'), 'zh-CN': toDuration(ms, 'zh-CN') }
}

function inLanguage({ label, value }: FactRow, language: Language): MessageRow {
  return { label: label[language], value: typeof value === 'string' ? value : value[language] }
}

/** As it was typed, but for what others may not see: known secrets, and values of options named so. */
export function commandLine({ child, secrets, mobiles }: RunSubject): string {
  const shown = child.map((word, index) => {
    const before = child[index - 1] ?? ''
    if (/^--?[\w-]+$/.test(before) && isSecretValue(before, word) && !word.startsWith('-'))
      return hidden
    const [, name = '', value = ''] = /^(?:--?)?([\w-]+)=(.*)/s.exec(word) ?? []
    return isSecretValue(name, value) ? word.replace(/=.*$/s, `=${hidden}`) : word
  })
  const line = shown
    .map(quoted)
    .join(' ')
    .replace(/(:\/\/)[^/\s@]+@/g, `$1${hidden}@`)
  return maskMobiles(redact(line, secrets), mobiles)
}

const hidden = '***'

function quoted(word: string): string {
  return word === '' || /[\s"']/.test(word) ? JSON.stringify(word) : word
}

export type RunStatus = 'success' | 'failure' | 'cancelled'

/** What happened to the command. */
export type RunState =
  | { kind: 'started' }
  | { kind: 'stopping'; signal: NodeJS.Signals }
  | {
      kind: 'ended'
      ending: Ending
      status: RunStatus
      /** The last lines of its output. */
      log: readonly string[]
      durationMs: number
    }

const words = {
  started: { en: 'started', 'zh-CN': '开始' },
  stopping: { en: 'is being stopped', 'zh-CN': '正在停止' },
  success: { en: 'succeeded', 'zh-CN': '成功' },
  failure: { en: 'failed', 'zh-CN': '失败' },
  cancelled: { en: 'was stopped', 'zh-CN': '已停止' },
  killed: { en: 'was killed', 'zh-CN': '被终止' },
  unstarted: { en: 'could not start', 'zh-CN': '启动失败' },
} as const satisfies Record<string, Translated>

/** Behind the command's name, in title and heading. */
function wordOf(state: RunState): Translated {
  if (state.kind !== 'ended') return words[state.kind]
  const { startError, received } = state.ending
  if (startError !== undefined) return words.unstarted
  const isKilled = received === undefined && signalOf(state.ending) === 'SIGKILL'
  return isKilled ? words.killed : words[state.status]
}

/** Also where a shell reports that it was its own child: then the exit code says it. */
function signalOf({ signal, exitCode }: Ending): NodeJS.Signals | undefined {
  if (signal !== undefined || exitCode <= 128) return signal
  const names = Object.entries(constants.signals)
  const [name] = names.find(([, number]) => number === exitCode - 128) ?? []
  return isSignal(name) ? name : undefined
}

function isSignal(name: string | undefined): name is NodeJS.Signals {
  return name !== undefined && Object.hasOwn(constants.signals, name)
}

/** @returns undefined where the title says it all */
function causeOf(state: RunState, program: string): Translated | undefined {
  if (state.kind === 'started') return undefined
  if (state.kind === 'stopping') return stoppingText(state.signal)
  const { exitCode, startError, received } = state.ending
  const code = String(exitCode)
  if (startError !== undefined) return startTexts[startError](program, code)
  const signal = signalOf(state.ending)
  if (received !== undefined) return receivedText(received, code)
  if (signal === 'SIGKILL') return killedText(code)
  if (signal !== undefined) return signalText(signal, code)
  return exitCode === 0 ? undefined : { en: `Exit code ${code}.`, 'zh-CN': `退出码 ${code}。` }
}

const startTexts = {
  'not found': (program, code) => ({
    en: `There is no command ${program} (exit code ${code}).`,
    'zh-CN': `找不到命令 ${program}（退出码 ${code}）。`,
  }),
  'not executable': (program, code) => ({
    en: `${program} cannot be executed (exit code ${code}).`,
    'zh-CN': `${program} 无法执行（退出码 ${code}）。`,
  }),
} as const satisfies Record<
  NonNullable<Ending['startError']>,
  (program: string, code: string) => Translated
>

/** The kernel's own SIGKILL leaves no other trace that a process may read. */
function killedText(code: string): Translated {
  return {
    en: `Killed by SIGKILL (exit code ${code}): the memory may have run out (OOM), or somebody used kill -9.`,
    'zh-CN': `被 SIGKILL 终止（退出码 ${code}）：可能是内存不足（OOM），也可能有人执行了 kill -9。`,
  }
}

function signalText(signal: string, code: string): Translated {
  return {
    en: `Ended by ${signal} (exit code ${code}).`,
    'zh-CN': `因 ${signal} 结束（退出码 ${code}）。`,
  }
}

function receivedText(signal: string, code: string): Translated {
  return {
    en: `${signal} was received and passed on; exit code ${code}.`,
    'zh-CN': `收到 ${signal} 并已转发给该命令，退出码 ${code}。`,
  }
}

function stoppingText(signal: string): Translated {
  return {
    en: `${signal} was received and passed on, and the command is still running. It may soon be killed.`,
    'zh-CN': `收到 ${signal} 并已转发，但该命令仍在运行，随后可能会被强制终止。`,
  }
}
