/** The pictures of the documentation: each a state of the playground, in both languages, light and dark. */
import { readFileSync } from 'node:fs'

/** The example of the page about templates that lists what failed. */
function exampleTemplate() {
  const page = readFileSync(new URL('../guide/templates.md', import.meta.url), 'utf8')
  const found = /```liquid\n(### [^]*?)\n```/.exec(page)?.[1]
  if (found === undefined) throw new Error('guide/templates.md has no template with a heading')
  return found
}

/** @type {Readonly<Record<string, Record<string, string>>>} */
export const pictures = {
  failure: { event: 'failure' },
  recovery: { event: 'recovery' },
  matrix: { event: 'matrix' },
  release: { event: 'release' },
  'pull-request': { event: 'pull-request' },
  timeout: { event: 'timeout' },
  text: { event: 'failure', 'message-type': 'text' },
  'action-card': { event: 'failure', 'message-type': 'action-card' },
  link: { event: 'failure', 'message-type': 'link' },
  'feed-card': { event: 'matrix', 'message-type': 'feed-card' },
  template: {
    event: 'failure',
    template: exampleTemplate(),
  },
}

export const languages = /** @type {const} */ (['en', 'zh-CN'])

export const themes = /** @type {const} */ (['light', 'dark'])

/**
 * The state's page. What is beside the event is set as well where a story comes with it.
 * @param {string} name
 * @param {'en' | 'zh-CN'} language
 * @param {(event: string) => { inputs: Record<string, string> }} storyOf
 */
export function pathOf(name, language, storyOf) {
  const { event = '', ...more } = pictures[name] ?? {}
  const { inputs } = storyOf(event)
  const status = /"(failure|cancelled)"/.exec(inputs['needs'] ?? '')?.[1] ?? 'success'
  const state = new URLSearchParams({ event, status, ...inputs, language, ...more })
  return `${language === 'en' ? '' : '/zh'}/playground.html#${state.toString()}`
}
