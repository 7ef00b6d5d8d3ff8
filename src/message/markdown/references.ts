/** What GitHub makes of plain text: references, mentions, URLs, emoji and footnotes. */
import { type Inline, link } from '../../document/document.ts'
import { emojiNamed } from './emoji.chunk.ts'
import { type Origin, trimAddress, addressText, serverOf } from './links.ts'

/** `[^1]` and its note: the notes go to the end, numbered in the order in which they are named. */

export type Footnotes = {
  /** The text without the notes. */
  text: string
  notes: ReadonlyMap<string, string>
}

/** Takes the notes out, with the indented lines that continue each; those in code are none. */
export function takeFootnotes(text: string): Footnotes {
  const notes = new Map<string, string>()
  if (!text.includes('[^')) return { text, notes }
  const state: { isCode: boolean; label: string | undefined } = { isCode: false, label: undefined }
  const kept = text.split('\n').filter((line) => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) state.isCode = !state.isCode
    const begun = state.isCode ? undefined : beginningOf(line)
    state.label = begun?.label ?? (isContinuation(line) ? state.label : undefined)
    if (state.label === undefined) return true
    notes.set(state.label, begun?.text ?? continued(notes.get(state.label), line))
    return false
  })
  return { text: kept.join('\n'), notes }
}

function continued(note: string | undefined, line: string): string {
  return `${note ?? ''}\n${line.trim()}`
}

function isContinuation(line: string): boolean {
  return /^(?: {2,}|\t)\s*\S/.test(line)
}

function beginningOf(line: string): { label: string; text: string } | undefined {
  const [, label, text = ''] = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)$/.exec(line) ?? []
  return label === undefined ? undefined : { label, text }
}

/** Gives each label its number as it is named; undefined for one that has no note. */
export type Numbering = {
  numberOf: (label: string) => number | undefined
  named: () => readonly string[]
}

export function numbering(notes: Footnotes['notes']): Numbering {
  const labels: string[] = []
  return {
    numberOf: (label) => {
      if (!notes.has(label)) return undefined
      if (!labels.includes(label)) labels.push(label)
      return labels.indexOf(label) + 1
    },
    named: () => labels,
  }
}

export type Reading = { origin: Origin; footnotes: Numbering }

type Groups = Readonly<Record<string, string | undefined>>

/** What each kind looks like, and what it becomes; nothing where it is not one. */
const kinds = [
  {
    find: String.raw`(?<![a-z\d])(?<address>(?:https?:\/\/|www\.)[^\s<>"\`，。；：！？、（）《》「」【】“”]+)`,
    make: addressLink,
  },
  {
    find: String.raw`(?<![\w./@-])(?<place>[\w-]{1,39}\/[\w.-]{1,100})(?:#(?<number>\d{1,9})|@(?<at>[\da-f]{7,40}))(?!\w)`,
    make: elsewhere,
  },
  { find: String.raw`(?<![\w&#/])(?<mark>#|GH-)(?<issue>\d{1,9})(?!\w)`, make: issue },
  {
    find: String.raw`(?<![\w./@\`-])@(?<user>[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})(?:\/(?<team>[\w-]{1,100})|(?<bot>\[bot\]))?(?![\w@-]|\/\w)`,
    make: mention,
  },
  { find: String.raw`(?<![\w#@/.:=-])(?<sha>[\da-f]{7,40})(?![\w-])`, make: commit },
  {
    find: String.raw`:(?<emoji>[a-z\d_+-]{1,60}):`,
    make: ({ emoji = '' }: Groups) => emojiNamed(emoji),
  },
  { find: String.raw`\[\^(?<footnote>[^\]\s]{1,60})\]`, make: footnote },
] satisfies readonly {
  find: string
  make: (groups: Groups, reading: Reading) => Inline | undefined
}[]

const anyKind = new RegExp(kinds.map(({ find }) => find).join('|'), 'gi')

/** The text with its references as links. What is none stays text. */
export function withReferences(text: string, reading: Reading): Inline[] {
  const pieces: Inline[] = []
  let end = 0
  for (const match of text.matchAll(anyKind)) {
    const made = madeOf(match.groups ?? {}, reading)
    if (made === undefined || match.index < end) continue
    pieces.push(text.slice(end, match.index), made.piece)
    end = match.index + (made.length ?? match[0].length)
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '')
}

/** @property length how much of the text it is, where that is less than was found */
type Made = { piece: Inline; length?: number }

function madeOf(groups: Groups, reading: Reading): Made | undefined {
  for (const { make } of kinds) {
    const piece = make(groups, reading)
    if (piece === undefined) continue
    const { address } = groups
    return address === undefined ? { piece } : { piece, length: trimAddress(address).length }
  }
  return undefined
}

function addressLink({ address }: Groups, { origin }: Reading): Inline | undefined {
  if (address === undefined) return undefined
  const trimmed = trimAddress(address)
  const url = /^www\./i.test(trimmed) ? `http://${trimmed}` : trimmed
  const made = link(addressText(trimmed, origin), url)
  return typeof made === 'string' ? undefined : made
}

function elsewhere({ place, number, at }: Groups, { origin }: Reading): Inline | undefined {
  if (place === undefined) return undefined
  const url = `${serverOf(origin)}/${place}`
  if (number !== undefined) return link(`${place}#${number}`, `${url}/issues/${number}`)
  const sha = at ?? ''
  return isSha(sha) ? link(`${place}@${sha.slice(0, 7)}`, `${url}/commit/${sha}`) : undefined
}

function issue({ mark = '', issue: number }: Groups, { origin }: Reading): Inline | undefined {
  if (number === undefined) return undefined
  return link(`${mark}${number}`, `${origin.repository.url}/issues/${number}`)
}

function mention({ user, team, bot }: Groups, { origin }: Reading): Inline | undefined {
  if (user === undefined) return undefined
  const server = serverOf(origin)
  if (team !== undefined) return teamLink(`${user}/${team}`, origin)
  return bot === undefined
    ? link(`@${user}`, `${server}/${user}`)
    : link(`@${user}[bot]`, `${server}/apps/${user}`)
}

/** A repository can only mention the teams of its own organisation; `@babel/core` is a package. */
function teamLink(name: string, origin: Origin): Inline | undefined {
  const [organisation = '', team = ''] = name.split('/')
  const [owner = ''] = origin.repository.name.split('/')
  if (organisation.toLowerCase() !== owner.toLowerCase()) return undefined
  return link(`@${name}`, `${serverOf(origin)}/orgs/${organisation}/teams/${team}`)
}

function commit({ sha }: Groups, { origin }: Reading): Inline | undefined {
  if (sha === undefined || !isSha(sha)) return undefined
  return link(sha.slice(0, 7), `${origin.repository.url}/commit/${sha}`)
}

/** A number or a word may be seven such characters long as well. */
function isSha(text: string): boolean {
  return /^[\da-f]+$/.test(text) && (text.length === 40 || (/\d/.test(text) && /[a-f]/.test(text)))
}

function footnote({ footnote: label }: Groups, { footnotes }: Reading): Inline | undefined {
  const number = label === undefined ? undefined : footnotes.numberOf(label)
  return number === undefined ? undefined : `[${String(number)}]`
}
