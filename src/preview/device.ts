/** A message as a group sees it, on a phone or at a desk, and the notification above it. */
import type { Message } from '../dingtalk/message.ts'
import { type Language, textsIn } from '../i18n/language.ts'
import {
  type Child,
  type PreviewElement,
  element,
  pageLink,
  type Client,
  toElements,
} from './markdown-elements.ts'

export type PreviewView = { client: Client; theme: 'light' | 'dark'; language: Language }

type Shown = Pick<Message, 'type' | 'title' | 'text' | 'links'>

const texts = {
  group: { en: 'Widgets team', 'zh-CN': 'Widgets 项目组' },
  robot: { en: 'CI robot', 'zh-CN': 'CI 机器人' },
  now: { en: 'now', 'zh-CN': '刚刚' },
  picture: { en: 'picture', 'zh-CN': '图片' },
} as const

/** Its classes are those of `deviceStyle`. */
export function toDevice(message: Shown, { client, theme, language }: PreviewView): PreviewElement {
  const words = textsIn(texts, language)
  const hidden = { 'aria-hidden': 'true' }
  const head = [element('strong', [words.group]), spanOf('dt-time', [words.now])]
  const notification = spanOf('dt-notification-text', [
    spanOf('dt-notification-head', head),
    spanOf('dt-line', [notificationText(message)]),
  ])
  const bubble = divOf('dt-bubble', [
    ...bodyOf(message, client, words.picture),
    ...buttonsOf(message),
  ])
  return divOf(`dt-device dt-${client} dt-${theme}`, [
    divOf('dt-notification', [
      element('span', ['钉'], { class: 'dt-app', ...hidden }),
      notification,
    ]),
    divOf('dt-chat', [
      divOf('dt-chat-title', [words.group]),
      divOf('dt-message', [
        element('span', ['CI'], { class: 'dt-avatar', ...hidden }),
        divOf('dt-column', [divOf('dt-sender', [words.robot]), bubble]),
      ]),
    ]),
  ])
}

/** The chat list and the notification show the first line of a text message: it has no title. */
function notificationText({ type, title, text }: Shown): string {
  return type === 'text' ? (text.split('\n')[0] ?? '') : title
}

function bodyOf({ type, title, text, links }: Shown, client: Client, picture: string): Child[] {
  if (type === 'markdown' || type === 'action-card') return toElements(text, client, picture)
  const plain = element('p', [text], { class: 'dt-plain' })
  if (type === 'text') return [plain]
  if (type === 'feed-card') return links.map(feedRow)
  return [
    element('p', [title], { class: 'dt-heading' }),
    divOf('dt-link-row', [plain, thumbnail()]),
  ]
}

function feedRow({ text, url }: Message['links'][number], index: number): PreviewElement {
  return element('a', [element('span', [text]), thumbnail()], {
    class: index === 0 ? 'dt-feed dt-feed-first' : 'dt-feed',
    ...pageLink(url),
  })
}

/** Two buttons share a row. */
function buttonsOf({ type, links }: Shown): PreviewElement[] {
  if (type !== 'action-card') return []
  const buttons = links.map(({ text }) => spanOf('dt-button', [text]))
  return [divOf(buttons.length === 2 ? 'dt-buttons dt-row' : 'dt-buttons', buttons)]
}

function thumbnail(): PreviewElement {
  return element('span', ['▣'], { class: 'dt-thumb', 'aria-hidden': 'true' })
}

function divOf(name: string, children: readonly Child[]): PreviewElement {
  return element('div', children, { class: name })
}

function spanOf(name: string, children: readonly Child[]): PreviewElement {
  return element('span', children, { class: name })
}
