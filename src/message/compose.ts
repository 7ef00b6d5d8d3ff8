/** The one door: a report → the message, in the versions that may be sent. */
import type { Block, Document, Line, MessageContent } from '../document/document.ts'
import type { MessageSubject } from '../model/run-report.ts'
import { type Draft, documentOf, draftMessage, shortTitle } from './draft.ts'
import { fieldRows } from './sections/rows.ts'
import { type ResourceSettings, loadResources, loadEmoji } from './resources.ts'
import { actionLinks } from './sections/action-links.ts'
import type {
  CustomMessage,
  TemplateFailure,
  TemplateRenderer,
  TemplateSettings,
} from './template/template.ts'
import type { MessageTexts } from './texts.ts'
import { statusOf } from './title.ts'

/** What of the inputs a message depends on: plain data, and no secret. */
export type MessageSettings = ResourceSettings &
  TemplateSettings & {
    /** A title that is no template. */
    title: string | undefined
  }

/** That a run says more than this, as JSON in characters, is unusual; so much takes a few hundredths of a second at the most. */
const usualLength = 20_000

export type MessageVersion = {
  kind: 'custom' | 'built-in' | 'plain'
  /** Whether it is a template of the user's own, or made of much text. */
  mayTakeLong: boolean
  /** Untrusted text is read only here, so that its caller can stop it. */
  render: () => MessageContent | TemplateFailure
}

/** Why a version was not sent: what is wrong with a template, how long it ran, or what it threw. */
export type RenderFailure = { version: 'custom' | 'built-in' } & (
  TemplateFailure | { stoppedAfterMs: number } | { thrown: Error }
)

/** What stands in the place of the built-in message: a message that is about no run. */
export type OwnDraft = Pick<Draft, 'title' | 'heading' | 'sections'> &
  Partial<Pick<Draft, 'links' | 'feed'>>

/**
 * Loads what the message needs.
 * @returns the best version first: the user's own, the built-in one, and one of status and link alone
 */
export async function composeMessage(
  subject: MessageSubject,
  settings: MessageSettings,
  own?: OwnDraft,
): Promise<readonly MessageVersion[]> {
  const { templates: sources } = settings
  const templateText = `${sources.title?.text ?? ''}${sources.body?.text ?? ''}`
  const { words, prepare } = await loadResources(subject, settings, templateText)
  const templates = await loadTemplates(settings)
  const withEmoji = await loadEmoji(subject)
  const shown = once(() => withEmoji(subject))
  const draft = once(() => ({ ...draftMessage(shown(), prepare()), ...own }))
  const { title, mentions } = settings
  const finish = (content: VersionContent): MessageContent => ({
    ...content,
    shortened: words.shortened,
    more: words.more,
    picture: subject.context.picture,
  })
  const builtIn: MessageVersion = {
    kind: 'built-in',
    mayTakeLong: JSON.stringify([subject, title, settings.fields]).length > usualLength,
    render: () =>
      finish(fill(draft(), { title, body: undefined, mentions }, templates?.failedNote)),
  }
  const plain: MessageVersion = {
    kind: 'plain',
    // Behind it there is nothing: late, on a busy machine, is better than never.
    mayTakeLong: false,
    render: () => finish({ ...toPlain(subject, words), mentions }),
  }
  if (templates === undefined) return [builtIn, plain]
  const custom: MessageVersion = {
    kind: 'custom',
    mayTakeLong: true,
    render: () => {
      const filled = templates.render(shown(), draft())
      if ('issues' in filled) return filled
      const body = filled.body && [...filled.body, ...fieldList(settings, words)]
      return finish(fill(draft(), { ...filled, title: filled.title ?? title, body }))
    },
  }
  return [custom, builtIn, plain]
}

/** Rows are asked for next to a template as well: below what it prints, unless it shows them itself. */
function fieldList({ fields, templates }: MessageSettings, words: MessageTexts): Block[] {
  const isShown = /\{[{%][^}]*\b(?:fields|built_in)\b/.test(templates.body?.text ?? '')
  return isShown || fields.length === 0 ? [] : [{ kind: 'list', items: fieldRows(fields, words) }]
}

/** What a version decides; the rest of the content is the same in each. */
type VersionContent = Pick<
  MessageContent,
  'title' | 'document' | 'feed' | 'mentions' | 'links' | 'limits'
>

/** The templates' code is loaded only where there is one. */
async function loadTemplates(settings: MessageSettings): Promise<TemplateRenderer | undefined> {
  const { title, body } = settings.templates
  if (title === undefined && body === undefined) return undefined
  const { loadRenderer } = await import('./template/template.chunk.ts')
  return await loadRenderer(settings)
}

/** @param note a line below the heading, for those who read it */
function fill(draft: Draft, { title, body, mentions }: CustomMessage, note?: Line): VersionContent {
  const own = shortTitle(title ?? '').trim()
  const notes: Document = note === undefined ? [] : [{ kind: 'paragraph', lines: [note] }]
  const builtIn = {
    heading: own === '' ? draft.heading : [own],
    sections: [...notes, ...draft.sections],
  }
  const document = body ?? documentOf(builtIn)
  const { feed, links } = draft
  const limits = body === undefined ? 'phone' : 'service'
  return { title: own || draft.title, document, feed, links, mentions, limits }
}

/** Status and repository: nothing that could fail. */
function toPlain(subject: MessageSubject, words: MessageTexts): Omit<VersionContent, 'mentions'> {
  const { context } = subject
  const { emoji, word } = statusOf(subject, words)
  const title = shortTitle(`${emoji} ${word} · ${context.repository.name}`)
  const [run] = actionLinks(context, words)
  return {
    title,
    document: [
      { kind: 'heading', line: [title] },
      { kind: 'links', links: [run] },
    ],
    links: [run],
    feed: [],
    limits: 'phone',
  }
}

/** Made when it is first asked for, and once. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
