/** `text`: characters and bare addresses; its title is for outputs and the log, nobody is sent it. */
import { toPlainText } from '../../document/plain-text.ts'
import type { MessageForm } from './message-type.ts'
export const text: MessageForm = {
  wire: 'text',
  dialect: 'plain',
  calls: 'people',
  // A dingtalk: address in plain text would be no link at all, so the link target changes nothing.
  write: ({ title, document }) => ({ title, text: toPlainText(document), links: [] }),
  toWire: (message) => ({ content: message.text }),
  searched: (message) => message.text.replace(/https?:\/\/\S+/g, ''),
  places: { text: ['text', 'content'] },
}
