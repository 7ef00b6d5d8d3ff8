/** Renders messages as the action does, with settings of which a test names only what matters. */
import type { Message, MessageStyle } from '../../src/dingtalk/message.ts'
import { writeMessage } from '../../src/dingtalk/write-message.ts'
import type { MessageContent } from '../../src/document/document.ts'
import {
  type MessageSettings,
  type RenderFailure,
  composeMessage,
} from '../../src/message/compose.ts'
import type { MessageSubject } from '../../src/model/run-report.ts'
import { renderMessage } from '../../src/render-report.ts'
import { monday, someMentions } from '../builders.ts'

export function messageSettings(named: Partial<MessageSettings> = {}): MessageSettings {
  return {
    language: 'en',
    timezone: 'Asia/Shanghai',
    now: monday,
    title: undefined,
    templates: { title: undefined, body: undefined },
    vars: {},
    mentions: someMentions(),
    mentionables: undefined,
    mostMentions: 50,
    hasFeed: false,
    fields: [],
    ...named,
  }
}

export type RenderSettings = Partial<MessageSettings> & Partial<MessageStyle>

/** The best version. */
export async function rendered(
  subject: MessageSubject,
  { messageType = 'markdown', linkTarget = 'app', ...named }: RenderSettings = {},
): Promise<Message> {
  const content = await contentOf(subject, { hasFeed: messageType === 'feed-card', ...named })
  return writeMessage(content, { messageType, linkTarget })
}

/** What the best version says, in whatever type. */
export async function contentOf(
  subject: MessageSubject,
  named: Partial<MessageSettings> = {},
): Promise<MessageContent> {
  const [best] = await composeMessage(subject, messageSettings(named))
  const content = best?.render()
  if (content === undefined || 'issues' in content) throw new Error('the best version failed')
  return content
}

/**
 * The best version, or why there is none; without a time limit, for which node starts a thread each time.
 */
export async function renderedOrNot(
  subject: MessageSubject,
  { messageType = 'markdown', linkTarget = 'app', ...named }: RenderSettings = {},
): Promise<Message | RenderFailure> {
  const [best] = await composeMessage(subject, messageSettings(named))
  if (best === undefined) throw new Error('no version')
  try {
    const content = best.render()
    if ('issues' in content) return { version: 'custom', ...content }
    return writeMessage(content, { messageType, linkTarget })
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown
    return { version: 'custom', thrown }
  }
}

/**
 * The best version that can be rendered in time, or why it is not the best of all.
 * @param leftMs of the deadline: a fifth of it is for a version, three seconds at most
 */
export async function renderedInTime(
  subject: MessageSubject,
  { messageType = 'markdown', linkTarget = 'app', ...named }: RenderSettings,
  leftMs: number,
): Promise<Message | RenderFailure> {
  const versions = await composeMessage(subject, messageSettings(named))
  const style = { messageType, linkTarget } as const
  const { message, failures } = renderMessage(versions, style, () => leftMs)
  return failures[0] ?? message
}
