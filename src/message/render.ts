/** Facts → the message that people see. */
import type { Block, Document, Line, Link } from '../dingtalk/document.ts'
import type { Language } from '../dingtalk/language.ts'
import { compose, type Mentions, type Message, type MessageType } from '../dingtalk/message.ts'
import type { Facts } from '../facts/facts.ts'
import type { Verdict } from '../facts/verdict.ts'
import { eventLine } from './builtin/event-line.ts'
import { headingOf, titleOf } from './builtin/headline.ts'
import { subjectLines } from './builtin/subject.ts'
import { words, type Words } from './builtin/words.ts'
import { shorten } from '../dingtalk/shorten.ts'
import { toLocalTime } from './time.ts'
import { singleLine } from '../dingtalk/document.ts'

export type MessageOptions = {
  messageType: MessageType
  /** Stands in place of the built-in title and heading. */
  title: string | undefined
  language: Language
  timezone: string
  mentions: Mentions
}

/** A title's bounds; its bytes count twice, in the title and in the heading. */
const longestTitle = { characters: 200, bytes: 1000 }
const jobLength = 120

/** @param now milliseconds since the epoch: the time that the message shows */
export function renderMessage(
  happened: { verdict: Verdict; facts: Facts },
  options: MessageOptions,
  now: number,
): Message {
  const { verdict, facts } = happened
  const spoken = words[options.language]
  const ownTitle = singleLine(options.title ?? '').trim()
  const title = shortTitle(ownTitle || singleLine(titleOf(verdict, facts, spoken)))
  const heading = ownTitle === '' ? headingOf(verdict, facts, spoken) : [title]
  const document: Document = [
    { kind: 'heading', line: heading },
    { kind: 'paragraph', lines: [eventLine(facts, spoken)] },
    ...quote(subjectLines(facts, spoken)),
    { kind: 'paragraph', lines: jobLines(facts, spoken) },
    { kind: 'links', links: waysThere(facts, spoken) },
    { kind: 'paragraph', lines: [[toLocalTime(now, options.timezone)]] },
  ]
  return compose(options.messageType, {
    title,
    document,
    mentions: options.mentions,
    shortened: spoken.shortened,
  })
}

function quote(lines: Line[]): Block[] {
  return lines.length === 0 ? [] : [{ kind: 'quote', lines }]
}

function jobLines({ repository, job, run }: Facts, spoken: Words): Line[] {
  const legs = job.matrix.length === 0 ? '' : ` (${job.matrix.join(', ')})`
  const attempt = run.attempt > 1 ? ` · ${spoken.attempt(run.attempt)}` : ''
  const repositoryLine: Line = [
    spoken.repository,
    { kind: 'link', text: repository.name, url: repository.url },
  ]
  const jobLine = `${spoken.job}${shorten(`${job.name}${legs}`, jobLength)}${attempt}`
  return job.name === '' ? [repositoryLine] : [repositoryLine, [jobLine]]
}

function waysThere(facts: Facts, { links }: Words): Link[] {
  const { event, run, job, commit, pullRequest } = facts
  const release = event.kind === 'release' ? event.release.url : undefined
  return [
    { text: links.run, url: run.url },
    { text: links.job, url: job.url },
    { text: links.pullRequest, url: pullRequest?.url },
    { text: links.release, url: release },
    { text: links.commit, url: commit?.url },
  ].flatMap(({ text, url }) => (url === undefined ? [] : [{ kind: 'link', text, url }]))
}

function shortTitle(text: string): string {
  let most = longestTitle.characters
  while (Buffer.byteLength(shorten(text, most)) > longestTitle.bytes) most = Math.floor(most / 2)
  return shorten(text, most)
}
