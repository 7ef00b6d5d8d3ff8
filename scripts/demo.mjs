/** `npm run demo`: the real dist against simulated robots; needs nothing but node. `--help` lists its options. */
import { accessSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { runAction } from './run-action.mjs'
import { startSimulator, toScreen } from './simulator-bundle.mjs'
import { serveApi } from './story-api.mjs'

const messageTypes = ['markdown', 'text', 'link', 'action-card', 'feed-card']

const languages = ['zh-CN', 'en']

const stories = new URL('../demo/stories/', import.meta.url)

const events = (await readdir(stories)).map((name) => name.replace('.json', '')).sort()

const robots = [
  { token: '1'.repeat(64), secret: 'SEC-of-the-demo', about: 'wants a signature' },
  { token: '2'.repeat(64), keywords: ['CI-Bot'], about: 'wants the keyword CI-Bot' },
  {
    token: '3'.repeat(64),
    secret: 'SEC-another',
    about: 'wants a signature, but is given a wrong secret',
  },
]

const help = `Shows what robots make of a message: nothing is sent to DingTalk.

npm run demo -- [options]

  --event NAME         ${events.join(', ')} (default: failure)
  --language WORD      ${languages.join(', ')} (default: zh-CN)
  --message-type WORD  ${messageTypes.join(', ')}
  --status WORD        success, failure, cancelled …
  --title TEXT         a title, or a Liquid template for it
  --template FILE      a Liquid template for the body
  --help`

const options = readOptions()
if (typeof options === 'string') {
  console.error(`${options}\n\n${help}`)
  process.exitCode = 2
} else if (options === undefined) {
  console.log(help)
} else {
  await demonstrate(options)
}

/** @typedef {{ event?: string, language?: string, 'message-type'?: string, status?: string, title?: string, template?: string }} Options */

/** @returns {Options | string | undefined} what is wrong, where something is; undefined for --help */
function readOptions() {
  try {
    const text = /** @type {const} */ ({ type: 'string' })
    const { values } = parseArgs({
      options: {
        event: text,
        language: text,
        'message-type': text,
        status: text,
        title: text,
        template: text,
        help: { type: 'boolean' },
      },
    })
    const { help: isHelp = false, ...given } = values
    if (given.template !== undefined) accessSync(given.template)
    return isHelp ? undefined : (wrongWord(given) ?? given)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** @param {Options} given */
function wrongWord(given) {
  const words = { event: events, language: languages, 'message-type': messageTypes }
  for (const name of /** @type {const} */ (['event', 'language', 'message-type'])) {
    const value = given[name]
    if (value !== undefined && !words[name].includes(value))
      return `--${name} ${value}: use ${words[name].join(', ')}.`
  }
  return undefined
}

/** @param {Options} given */
async function demonstrate({ event = 'failure', language = 'zh-CN', template, ...inputs }) {
  /** @type {{ event: string, env: Record<string, string>, inputs: Record<string, string>, payload: unknown, api: Record<string, unknown> }} */
  const story = JSON.parse(await readFile(new URL(`${event}.json`, stories), 'utf8'))
  const simulator = await startSimulator({ robots })
  const api = await serveApi(story.api)
  const { stdout, exitCode } = await runAction({
    inputs: {
      ...story.inputs,
      ...inputs,
      ...(template !== undefined && { template: await readFile(template, 'utf8') }),
      webhooks: robots.map(({ token }) => simulator.webhook(token)).join('\n'),
      secrets: 'SEC-of-the-demo\n-\nSEC-mistyped',
      keyword: '-\nCI-Bot\n-',
      language,
      // Whether it has recovered is only read where that is asked for.
      'notify-on': inputs.status === undefined ? (story.inputs['notify-on'] ?? 'always') : 'always',
      'github-token': 'ghs_of-the-demo',
    },
    env: { ...story.env, GITHUB_EVENT_NAME: story.event, GITHUB_API_URL: api.url },
    payload: story.payload,
  })
  api.close()
  printRobots(simulator)
  console.log(`\n━━ The step's log (exit code ${exitCode}) ━━`)
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  console.log(lines.join('\n'))
  await simulator.close()
  const delivered = simulator.delivered().length
  console.log(`${delivered} of ${robots.length} robots accepted the message.`)
  process.exitCode = delivered === 2 && exitCode === 1 ? 0 : 1
}

/** @param {Awaited<ReturnType<typeof startSimulator>>} simulator */
function printRobots(simulator) {
  for (const [index, { token, about }] of robots.entries()) {
    console.log(`\n━━ Robot ${index + 1} ${about} ━━`)
    for (const { outcome, answer, body } of simulator.received(token)) {
      console.log(`${outcome}: ${answer}`)
      if (index < 2) console.log(`\n${toScreen(body)}`)
    }
  }
}
