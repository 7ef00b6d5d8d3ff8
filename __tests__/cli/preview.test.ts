/** `--open`: the page of a dry run, where it is, and what opens it. */
import { afterEach, expect, test } from '@jest/globals'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { perform } from './perform.ts'

const folder = mkdtempSync(join(tmpdir(), 'preview-'))

/** A browser that writes down what it is given. */
const browser = join(folder, 'browser.mjs')
const opened = join(folder, 'opened')
writeFileSync(
  browser,
  `#!${process.execPath}\nimport { writeFileSync } from 'node:fs'\nwriteFileSync('${opened}', process.argv[2])\n`,
)
chmodSync(browser, 0o755)

const pageIn = (err: string): string => /(\/\S+preview\.html)/.exec(err)?.[1] ?? ''

let page = ''

afterEach(() => {
  rmSync(dirname(page), { recursive: true, force: true })
})

test('the page shows the message, opens, and holds no secret, no number and no script', async () => {
  const { exitCode, err, bodies } = await perform(
    ['send', 'Done <script>a()</script>', '--at-mobiles=13800000000', '--dry-run', '--open'],
    { env: { BROWSER: browser } },
  )
  page = pageIn(err)
  const html = readFileSync(page, 'utf8')
  expect({ exitCode, err, bodies }).toEqual({
    ...{ exitCode: 0, bodies: [] },
    err: `note: The preview is open: ${page}\n`,
  })
  expect(html.match(/<div class="dt-device dt-\w+ dt-\w+">/g)).toHaveLength(3)
  expect(html).toContain('Done &lt;script&gt;a()&lt;/script&gt;')
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(/13800000000|<script/)
  expect(statSync(page).mode & 0o077).toBe(0)
  for (let wait = 0; wait < 100 && !existsSync(opened); wait++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  expect(readFileSync(opened, 'utf8')).toBe(page)
})

test('without a browser it says where the page is, in Chinese too', async () => {
  const { exitCode, err } = await perform(
    ['send', 'Done', '--dry-run', '--open', '--language=zh-CN'],
    { env: { BROWSER: join(folder, 'none') } },
  )
  page = pageIn(err)
  expect({ exitCode, err }).toEqual({
    exitCode: 0,
    err: `提示：未找到浏览器，请自行打开预览：${page}\n`,
  })
})

test('it needs a dry run', async () => {
  const { exitCode, err } = await perform(['send', 'Done', '--open'])
  expect(exitCode).toBe(2)
  expect(err).toContain('error: --open shows the message of a dry run. Add --dry-run.\n')
})
