/** Renders messages as the action does, with settings of which a test names only what matters. */
import type { Message, MessageStyle } from '../../src/dingtalk/message.ts'
import { writeMessage } from '../../src/dingtalk/write-message.ts'
import type { MessageContent } from '../../src/document/message-content.ts'
import {
  type MessageSettings,
  type RenderFailure,
  composeMessage,
} from '../../src/message/compose.ts'
import type { MessageSubject } from '../../src/model/run-report.ts'
import { renderMessage } from '../../src/render-message.ts'
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

/** The best version that can be rendered, and why it is not a better one. */
export async function renderedInTime(
  subject: MessageSubject,
  { messageType = 'markdown', linkTarget = 'app', ...named }: RenderSettings = {},
): Promise<{ message: Message; failures: readonly RenderFailure[] }> {
  const versions = await composeMessage(subject, messageSettings(named))
  return renderMessage(versions, { messageType, linkTarget }, () => 60_000)
}
