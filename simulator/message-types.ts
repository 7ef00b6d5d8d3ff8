/** The five message types as data: the parameters each requires, and where its words are. */

export type Parameter = {
  readonly path: string
  readonly errcode: number
  readonly is: 'object' | 'list' | 'text'
  /** An actionCard has either a single button or a list: required in that form only. */
  readonly form?: 'single' | 'buttons'
  /** Required by the page robot-message-type; according to robot-dd the server lets it pass. */
  readonly lenient?: true
}

type MessageType = {
  readonly required: readonly Parameter[]
  readonly words: readonly string[]
  readonly links: readonly string[]
}

const single = { is: 'text', form: 'single', lenient: true } as const
const button = { is: 'text', form: 'buttons', lenient: true } as const

/**
 * Codes known from live answers (robot-dd, feiyu563/PrometheusAlert#63): 400201, 400202, 400302
 * to 400304, 400401 to 400403, 400503, 400602. The others fill the gaps: not established.
 */
const messageTypes: Readonly<Record<string, MessageType>> = {
  text: {
    required: [
      { path: 'text', errcode: 400201, is: 'object' },
      { path: 'text->content', errcode: 400202, is: 'text' },
    ],
    words: ['text->content'],
    links: [],
  },
  markdown: {
    required: [
      { path: 'markdown', errcode: 400401, is: 'object' },
      { path: 'markdown->title', errcode: 400402, is: 'text' },
      { path: 'markdown->text', errcode: 400403, is: 'text' },
    ],
    words: ['markdown->title', 'markdown->text'],
    links: [],
  },
  link: {
    required: [
      { path: 'link', errcode: 400301, is: 'object' },
      { path: 'link->text', errcode: 400302, is: 'text' },
      { path: 'link->title', errcode: 400303, is: 'text' },
      { path: 'link->messageUrl', errcode: 400304, is: 'text' },
    ],
    words: ['link->title', 'link->text'],
    links: ['link->messageUrl', 'link->picUrl'],
  },
  actionCard: {
    required: [
      { path: 'actionCard', errcode: 400501, is: 'object' },
      { path: 'actionCard->title', errcode: 400502, is: 'text', lenient: true },
      { path: 'actionCard->text', errcode: 400503, is: 'text' },
      { path: 'actionCard->singleTitle', errcode: 400504, ...single },
      { path: 'actionCard->singleURL', errcode: 400505, ...single },
      { path: 'actionCard->btns', errcode: 400506, ...button, is: 'list' },
      { path: 'actionCard->btns->title', errcode: 400507, ...button },
      { path: 'actionCard->btns->actionURL', errcode: 400508, ...button },
    ],
    words: ['actionCard->title', 'actionCard->text'],
    links: [
      'actionCard->singleTitle',
      'actionCard->singleURL',
      'actionCard->btns->title',
      'actionCard->btns->actionURL',
    ],
  },
  feedCard: {
    required: [
      { path: 'feedCard', errcode: 400601, is: 'object' },
      { path: 'feedCard->links', errcode: 400602, is: 'list' },
      { path: 'feedCard->links->title', errcode: 400603, is: 'text' },
      { path: 'feedCard->links->messageURL', errcode: 400604, is: 'text' },
      { path: 'feedCard->links->picURL', errcode: 400605, is: 'text' },
    ],
    words: ['feedCard->links->title'],
    links: ['feedCard->links->messageURL', 'feedCard->links->picURL'],
  },
}

export function messageTypeOf(msgtype: unknown): MessageType | undefined {
  if (typeof msgtype !== 'string' || !Object.hasOwn(messageTypes, msgtype)) return undefined
  return messageTypes[msgtype]
}
