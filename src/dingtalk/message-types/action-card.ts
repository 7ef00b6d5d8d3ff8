/** `action-card`: the message in markdown, its links as buttons. */
import { mentionTokens } from '../../document/mentions.ts'
import { withTargets, toTargets } from '../link-target.ts'
import { toMarkdown } from '../markdown.ts'
import { withoutAddresses } from './markdown.ts'
import { type MessageTypeSpec, firstLinks, type WireContent } from './message-type.ts'

/**
 * A button is a row of the phone's screen: three leave the text in sight, and the run's page leads
 * to the rest. The bytes keep long addresses from taking the text's room.
 */
const most = { count: 3, bytes: 6000 }

export const actionCard: MessageTypeSpec = {
  wire: 'actionCard',
  dialect: 'markdown',
  mentionSupport: 'people and everyone by name',
  write: ({ title, document, mentions, links }, linkTarget) => ({
    title,
    text: withTargets(
      toMarkdown(
        document.filter(({ kind }) => kind !== 'links'),
        mentionTokens(mentions),
      ),
      linkTarget,
    ),
    links: firstLinks(toTargets(links, linkTarget), most),
  }),
  toWire: ({ title, text, links }) => ({ title, text, ...toButtons(links) }),
  keywordScope: ({ title, text }) => `${title}\n${withoutAddresses(text)}`,
  paths: { title: ['actionCard', 'title'], text: ['actionCard', 'text'] },
}

/** One button has fields of its own. Side by side works with exactly two (robot-dd). */
function toButtons(links: readonly { text: string; url: string }[]): WireContent {
  const [only, ...others] = links
  if (others.length === 0) return { singleTitle: only?.text, singleURL: only?.url }
  return {
    btnOrientation: links.length === 2 ? '1' : '0',
    btns: links.map(({ text, url }) => ({ title: text, actionURL: url })),
  }
}
