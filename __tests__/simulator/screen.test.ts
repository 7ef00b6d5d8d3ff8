import { test, expect } from '@jest/globals'
import { toScreen } from '../../simulator/index.ts'
const rule = '─'.repeat(60)

const card = { title: 'T', text: '### x' }

const buttons = ['A', 'B', 'C'].map((title) => ({ title, actionURL: `u${title}` }))

test.each<[object, string]>([
  [{ msgtype: 'text', text: { content: 'a\nb' } }, 'a\nb'],
  [{ msgtype: 'markdown', markdown: card }, `T\n${rule}\n### x`],
  [
    { msgtype: 'link', link: { title: 'T', text: 'x', messageUrl: 'u', picUrl: 'p' } },
    `T\n${rule}\nx\n▣ p\n→ u`,
  ],
  [
    { msgtype: 'actionCard', actionCard: { ...card, singleTitle: 'Open', singleURL: 'u' } },
    `T\n${rule}\n### x\n\n[ Open → u ]`,
  ],
  [
    { msgtype: 'actionCard', actionCard: { ...card, btnOrientation: '1', btns: buttons.slice(1) } },
    `T\n${rule}\n### x\n\n[ B → uB ]  [ C → uC ]`,
  ],
  [
    { msgtype: 'actionCard', actionCard: { ...card, btnOrientation: '1', btns: buttons } },
    `T\n${rule}\n### x\n\n[ A → uA ]\n[ B → uB ]\n[ C → uC ]`,
  ],
  [
    {
      msgtype: 'feedCard',
      feedCard: { links: [{ title: 'T', messageURL: 'u', picURL: 'p' }, { title: 'S' }] },
    },
    '▣ T → u\n▣ S → ',
  ],
  [{ msgtype: 'voice' }, ''],
  [[], ''],
])('%j', (body, screen) => {
  expect(toScreen(body)).toBe(screen)
})
