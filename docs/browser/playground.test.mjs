/** The built playground in a real browser, as people use it. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { parse } from 'yaml'
import { runAction } from '../../scripts/run-action.mjs'
import { serveApi } from '../../scripts/story-api.mjs'
import { openSite } from './site.mjs'

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site

before(async () => {
  site = await openSite()
})

after(async () => {
  await site.close()
})

/** @param {import('playwright-core').Page} page */
const json = async (page) => JSON.parse(await page.locator('pre[data-test=json]').innerText())

/** @param {import('playwright-core').Page} page @param {string} fragment */
const shown = async (page, fragment) => {
  await page.locator(`[data-test=playground][data-shown*="${fragment}"]`).waitFor()
}

test('an event is chosen, and its message is shown', async () => {
  const page = await site.open('/playground.html')
  await page.getByLabel('Event', { exact: true }).selectOption('release')
  await shown(page, 'event=release')
  await page.locator('.dt-bubble').getByText('widgets.tgz').waitFor()
  assert.match((await json(page)).markdown.text, /widgets\.tgz/)
  await page.getByLabel('Event', { exact: true }).selectOption('issues.0')
  await shown(page, 'event=issues.0')
  assert.doesNotMatch((await json(page)).markdown.text, /widgets\.tgz/)
})

test('an error in a template is shown at its place', async () => {
  const page = await site.open('/playground.html')
  await page.getByTestId('write').click()
  await page.getByTestId('editor').locator('.cm-content').click()
  await page.keyboard.type('All of it:\n{{ workfow')
  await page.getByText('line 2, column 1').waitFor()
  const mark = page.getByTestId('editor').locator('.cm-lintRange-error')
  assert.equal(await mark.first().innerText(), '{{ workfow')
  await page.keyboard.press('Escape')
  await page.keyboard.type('}')
})

test('a variable and a filter are completed', async () => {
  const page = await site.open('/playground.html')
  await page.getByTestId('write').click()
  const editor = page.getByTestId('editor').locator('.cm-content')
  await editor.click()
  await page.keyboard.type('{{ repositor')
  await page.locator('.cm-completionLabel').getByText('repository').first().waitFor()
  await page.waitForTimeout(150)
  await page.keyboard.press('Enter')
  await page.keyboard.type('.na')
  await page.locator('.cm-completionLabel').getByText('name', { exact: true }).waitFor()
  await page.waitForTimeout(150)
  await page.keyboard.press('Enter')
  await page.keyboard.type(' | short')
  await page.locator('.cm-completionLabel').getByText('short_sha').waitFor()
  await page.waitForTimeout(150)
  await page.keyboard.press('Enter')
  assert.match(await editor.innerText(), /\{\{ repository\.name \| short_sha/)
})

test('phone and desktop, light and dark', async () => {
  const page = await site.open('/playground.html')
  const device = page.locator('.dt-device')
  await device.waitFor()
  for (const [label, name] of [
    ['Desktop', 'dt-desktop'],
    ['Dark', 'dt-dark'],
    ['Phone', 'dt-phone'],
    ['Light', 'dt-light'],
  ]) {
    await page.getByText(label ?? '', { exact: true }).click()
    assert.match((await device.getAttribute('class')) ?? '', new RegExp(String(name)))
  }
})

test('the Chinese page says it in Chinese, message included', async () => {
  const page = await site.open('/zh/playground.html')
  await page.locator('.dt-bubble').getByText('失败').first().waitFor()
  assert.match(await page.locator('.dt-line').innerText(), /失败/)
  assert.equal(await page.getByLabel('事件', { exact: true }).inputValue(), 'failure')
})

test('the step that is copied makes the same message in the action’s own dry run', async () => {
  const story = JSON.parse(
    await readFile(new URL('../../demo/stories/failure.json', import.meta.url), 'utf8'),
  )
  const template =
    "### It's {{ status }}: {{ workflow }}\n\n  {{ failed_jobs.first.name | link: run.url }} #1"
  const state = new URLSearchParams({
    event: 'failure',
    status: 'failure',
    needs: story.inputs.needs,
    language: 'en',
    title: "CI: '{{ branch }}'",
    template,
    vars: 'TEAM=a: b',
  })
  const page = await site.open(`/playground.html#${state.toString()}`)
  await shown(page, 'event=failure')
  await page.getByTestId('copy-step').click()
  const [step] = parse(await page.evaluate(() => navigator.clipboard.readText()))
  const { webhooks: _, secrets: __, needs: ___, ...inputs } = step.with
  const api = await serveApi(story.api)
  const { outputs } = await runAction({
    inputs: {
      ...inputs,
      needs: story.inputs.needs,
      'dry-run': 'true',
      'github-token': 'of-the-test',
    },
    env: { ...story.env, ...step.env, GITHUB_EVENT_NAME: story.event, GITHUB_API_URL: api.url },
    payload: story.payload,
  })
  api.close()
  const { title, text } = (await json(page)).markdown
  assert.deepEqual(
    { title: outputs['title'], message: outputs['message'] },
    { title, message: text },
  )
})

test('a hostile template is stopped, and the page goes on', async () => {
  const loop =
    '{% for a in (1..3000) %}{% for b in (1..3000) %}{% for c in (1..3000) %}{% assign x = c | plus: b %}{% endfor %}{% endfor %}{% endfor %}'
  const page = await site.open(
    `/playground.html#${new URLSearchParams({ event: 'release', template: loop }).toString()}`,
  )
  await page
    .getByTestId('problems')
    .getByText(/stopped|more than a million/)
    .waitFor({ timeout: 45_000 })
  await page.getByLabel('status', { exact: true }).selectOption('success')
  await page.evaluate(() => {
    location.hash = '#event=recovery'
  })
  await shown(page, 'event=recovery')
  assert.match((await json(page)).markdown.title, /CI/)
})

test('a hostile payload runs no script in the page', async () => {
  const page = await site.open('/playground.html')
  const evil =
    '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>[a](javascript:window.hacked=1)'
  await page.getByLabel('Event', { exact: true }).selectOption('pasted')
  await page.getByLabel('Payload (JSON)').fill(
    JSON.stringify({
      ref: 'refs/heads/main',
      after: 'a'.repeat(40),
      commits: [
        {
          id: 'a'.repeat(40),
          message: evil,
          url: 'https://github.com/a/b',
          author: { name: evil },
        },
      ],
      head_commit: {
        id: 'a'.repeat(40),
        message: evil,
        url: 'https://github.com/a/b',
        author: { name: evil },
      },
    }),
  )
  await page.locator('.dt-bubble').getByText('onerror').first().waitFor()
  await page
    .getByLabel('title', { exact: true })
    .evaluate((element) => element.closest('details')?.setAttribute('open', ''))
  await page.getByLabel('title', { exact: true }).fill(evil)
  await page.getByTestId('write').click()
  await page.getByTestId('editor').locator('.cm-content').click()
  await page.keyboard.insertText(`${evil} {{ commit.subject | raw }}`)
  await page.waitForTimeout(500)
  assert.equal(await page.evaluate(() => Reflect.get(window, 'hacked')), undefined)
  assert.equal(
    await page.locator('.dt-device img, .dt-device script, .dt-device [href^=javascript]').count(),
    0,
  )
})

test('the URL has the state, and neither numbers nor secrets', async () => {
  const page = await site.open('/playground.html')
  const more = page.locator('details.pg-more')
  await more.locator('summary').click()
  await page.getByLabel('at-mobiles', { exact: true }).fill('13800000000')
  await page.getByLabel('title', { exact: true }).fill(`SEC${'0a'.repeat(16)}`)
  await page.getByLabel('notify-on', { exact: true }).fill('failure, fixed')
  await shown(page, 'notify-on=failure')
  const hash = await page.evaluate(() => decodeURIComponent(location.hash))
  assert.match(hash, /notify-on=failure/)
  assert.doesNotMatch(hash, /13800000000|SEC0a/)
  await page.reload()
  await shown(page, 'notify-on=failure')
})
