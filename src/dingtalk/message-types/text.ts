/** `text`: characters and bare addresses; its title is for outputs and the log, nobody is sent it. */
import { mentionTokens } from '../../document/mentions.ts'
import { toPlainText } from '../../document/plain-text.ts'
import type { MessageTypeSpec } from './message-type.ts'

export const text: MessageTypeSpec = {
  wire: 'text',
  dialect: 'plain',
  mentionSupport: 'people',
  // A dingtalk: address in plain text would be no link at all, so the link target changes nothing.
  write: ({ title, document, mentions }) => ({
    title,
    text: toPlainText(document, mentionTokens(mentions)),
    links: [],
  }),
  toWire: (message) => ({ content: message.text }),
  keywordScope: (message) => message.text.replace(/https?:\/\/\S+/g, ''),
  paths: { text: ['text', 'content'] },
}
