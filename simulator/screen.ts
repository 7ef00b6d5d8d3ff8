/** What a group sees of a message, as far as characters can show it: for people at a terminal. */

import { isRecord, valuesAt } from './json.ts'

/** By `msgtype`; the first line is what the chat list and the phone's notification show. */
const screens: Readonly<Record<string, (body: unknown) => readonly string[]>> = {
  text: (body) => textsAt(body, 'text->content'),
  markdown: (body) => [
    ...textsAt(body, 'markdown->title'),
    rule,
    ...textsAt(body, 'markdown->text'),
  ],
  link: (body) => [
    ...textsAt(body, 'link->title'),
    rule,
    ...textsAt(body, 'link->text'),
    ...textsAt(body, 'link->picUrl').map((url) => `▣ ${url}`),
    ...textsAt(body, 'link->messageUrl').map((url) => `→ ${url}`),
  ],
  actionCard: (body) => [
    ...textsAt(body, 'actionCard->title'),
    rule,
    ...textsAt(body, 'actionCard->text'),
    '',
    ...buttonsOf(body),
  ],
  feedCard: (body) =>
    rows(textsAt(body, 'feedCard->links->title'), textsAt(body, 'feedCard->links->messageURL')).map(
      ([title, url]) => `▣ ${title} → ${url}`,
    ),
}

const rule = '─'.repeat(60)

export function toScreen(body: unknown): string {
  const type = isRecord(body) ? String(body['msgtype']) : ''
  return (Object.hasOwn(screens, type) ? (screens[type]?.(body) ?? []) : []).join('\n')
}

/** Two buttons may stand side by side (`btnOrientation` 1); others have a line each. */
function buttonsOf(body: unknown): readonly string[] {
  const single = rows(
    textsAt(body, 'actionCard->singleTitle'),
    textsAt(body, 'actionCard->singleURL'),
  )
  const several = rows(
    textsAt(body, 'actionCard->btns->title'),
    textsAt(body, 'actionCard->btns->actionURL'),
  )
  const buttons = (single.length > 0 ? single : several).map(
    ([title, url]) => `[ ${title} → ${url} ]`,
  )
  const isRow = buttons.length === 2 && valuesAt(body, 'actionCard->btnOrientation')[0] === '1'
  return isRow ? [buttons.join('  ')] : buttons
}

function rows(titles: readonly string[], urls: readonly string[]): [string, string][] {
  return titles.map((title, index) => [title, urls[index] ?? ''])
}

function textsAt(body: unknown, path: string): readonly string[] {
  return valuesAt(body, path).filter((value) => typeof value === 'string')
}
