/** Every workflow that we show is one that GitHub takes: checked by its own language service. */
import { test, expect, describe } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { editions, read, snippetsOf, textOf } from './pages.ts'
import { wrongIn, inWorkflows } from './workflow-problems.ts'
const root = new URL('../', import.meta.url)

const examples = readdirSync(new URL('examples', root)).toSorted()

test('each example is a workflow without a fault', async () => {
  const faults = examples.map((name) => wrongIn(inWorkflows(name), read(`examples/${name}`)))
  expect((await Promise.all(faults)).flat()).toEqual([])
})

test.each(['action.yml', 'watch/action.yml'])('%s is an action without a fault', async (path) => {
  expect(await wrongIn(path, read(path))).toEqual([])
})

describe.each(editions)('$folder', (edition) => {
  const text = textOf(edition)

  test('shows whole workflows, without a fault', async () => {
    const workflows = snippetsOf(text).filter((yaml) => /^jobs:/m.test(yaml))
    expect(workflows.length).toBeGreaterThan(1)
    const faults = workflows.map((yaml, index) =>
      wrongIn(inWorkflows(`${edition.language}-${String(index)}.yml`), yaml),
    )
    expect((await Promise.all(faults)).flat()).toEqual([])
  })

  test('shows every example, and none that does not exist', () => {
    const shown = Array.from(
      text.matchAll(/<!-- begin example (\S+) -->/g),
      ([, name = '']) => name,
    )
    expect(shown.toSorted()).toEqual(examples)
  })
})

describe('a fault is found:', () => {
  const example = read('examples/end-of-job.yml')
  const watching = read('examples/watch.yml')
  const caller = read('examples/reusable-workflow-caller.yml')

  test.each([
    ['an input that we do not have', example.replace('webhooks:', 'webhook:')],
    ['an input of watch that we do not have', watching.replace('notify-start:', 'on-start:')],
    ['an input of watch at the end of a job', example.replace('webhooks:', 'notify-start:')],
    ['a context that does not exist', example.replace('secrets.DINGTALK_SECRETS', 'vault.SECRET')],
    ['a permission that does not exist', example.replace('actions: read', 'action: read')],
    ['a job without a runner', example.replace('runs-on: ubuntu-latest', '')],
    [
      'a reusable workflow without its input',
      caller.replace('needs: ${{ toJSON', 'need: ${{ toJSON'),
    ],
  ])('%s', async (what, broken) => {
    expect([example, watching, caller]).not.toContain(broken)
    expect(await wrongIn(inWorkflows(`${what}.yml`), broken)).not.toEqual([])
  })

  test('an action that runs nothing', async () => {
    const broken = read('action.yml').replace('main: dist/index.js', '')
    expect(await wrongIn('broken/action.yml', broken)).not.toEqual([])
  })
})
