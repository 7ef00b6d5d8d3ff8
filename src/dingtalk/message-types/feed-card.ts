/** `feed-card`: the message's title, then a row with a picture for each of its feed. */
import { singleLine } from '../../document/document.ts'
import { type MessageLink, toTargets } from '../link-target.ts'
import { type MessageTypeSpec, firstLinks } from './message-type.ts'

/** Nine rows fill a phone's screen; the bytes leave room for a picture's address in each. */
const most = { count: 9, bytes: 11_000 }

export const feedCard: MessageTypeSpec = {
  wire: 'feedCard',
  dialect: 'plain',
  mentionSupport: 'nobody',
  write({ title, links, feed }, linkTarget) {
    const [{ url }] = links
    const items = [{ title, url }, ...feed]
      .map((item) => ({ text: singleLine(item.title), url: item.url }))
      .filter(({ text }, index) => index === 0 || text.trim() !== '')
    return {
      title: singleLine(title),
      text: '',
      links: firstLinks(toTargets(items, linkTarget), most),
    }
  },
  toWire: (message) => ({
    links: itemsOf(message).map(({ title, url }) => ({
      title,
      messageURL: url,
      picURL: message.picture,
    })),
  }),
  keywordScope: (message) =>
    itemsOf(message)
      .map(({ title }) => title)
      .join('\n'),
  paths: { title: ['feedCard', 'links', 0, 'title'] },
}

/** The first item has the message's title, with the keyword that may have come to it. */
function itemsOf({ title, links }: { title: string; links: readonly MessageLink[] }): Item[] {
  return links.map(({ text, url }, index) => ({ title: index === 0 ? title : text, url }))
}

type Item = { title: string; url: string }
