/** What is sent of a command that is run: that it began, that it is being stopped, how it ended. */
import type { Block, Line, Link } from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import type { Mentions } from '../document/mentions.ts'
import { toDuration } from '../i18n/numbers.ts'
import type { Language, Translated } from '../i18n/language.ts'
import { startedStyle, statusStyles } from '../message/title.ts'
import { maskMobiles } from '../redact/mobiles.ts'
import { redact } from '../redact/redact.chunk.ts'
import { isSecretValue } from '../redact/secret-names.ts'
import type { OwnContent, MessageRow } from './own-content.ts'
import { causeOf, type RunState, wordOf } from './run-texts.ts'

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
