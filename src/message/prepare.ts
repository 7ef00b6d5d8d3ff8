/** What a message needs that is loaded only on the rare paths that use it. */
import type { Block } from '../dingtalk/document.ts'
import type { Mentions } from '../dingtalk/message.ts'
import { InputError } from '../inputs/input-error.ts'
import { builtInOf, type MessageOptions } from './render.ts'
import type { Session } from './template/session.ts'
import type { Templates } from './template/template.ts'
import type { Story } from './template/told.ts'

/** What the user's templates say, where there are any; undefined where the built-in one stands. */
export type Own = {
  title: string | undefined
  body: readonly Block[] | undefined
  /** With those whom a template calls. */
  mentions: Mentions
}

export type Prepared = { own: Own }

export type PrepareOptions = Omit<MessageOptions, 'prepared'> & {
  templates: Templates
  callees: Pick<Session, 'calleeOf' | 'calleeNamed'>
  vars: Readonly<Record<string, string>>
}

/** @throws InputError where a template turns out to be wrong while it is filled */
export async function prepare(story: Story, options: PrepareOptions): Promise<Prepared> {
  return { own: await ownOf(story, options) }
}

async function ownOf(story: Story, options: PrepareOptions): Promise<Own> {
  const { templates, mentions } = options
  if (templates.title === undefined && templates.body === undefined)
    return { title: undefined, body: undefined, mentions }
  const { renderOwn } = await import('./template/chunk.ts')
  const own = await renderOwn(story, builtInOf(story, options), options)
  if (Array.isArray(own)) throw new InputError(own, options.language)
  return own
}
