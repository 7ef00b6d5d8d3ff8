/** Every page of the site: nothing broken, nothing from elsewhere, and readable for everyone. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { openSite } from './site.mjs'

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site

before(async () => {
  site = await openSite()
})

after(async () => {
  await site.close()
})

const looks = ['', 'guide/recipes', 'guide/troubleshooting', 'reference/inputs', 'playground']

describe('no violation of accessibility', () => {
  for (const prefix of ['/', '/zh/'])
    for (const theme of /** @type {const} */ (['light', 'dark']))
      for (const path of looks)
        test(`${prefix}${path}, ${theme}`, async () => {
          const page = await site.open(`${prefix}${path === '' ? '' : `${path}.html`}`, { theme })
          if (path === 'playground') {
            await page.locator('.dt-bubble').waitFor()
            await page.getByTestId('write').click()
            await page.getByTestId('editor').locator('.cm-content').click()
            await page.keyboard.type('{{ workfow }}')
            await page.locator('.cm-lintRange-error').first().waitFor()
            await page.keyboard.press('Escape')
          }
          assert.deepEqual(await site.violations(page), [])
        })
})

for (const [prefix, query, found] of [
  ['/', 'retry msgUuid', 'Delivery and failure'],
  ['/zh/', '手机号', '提醒'],
])
  test(`the search of ${String(prefix)} finds what is meant`, async () => {
    const page = await site.open(String(prefix))
    await page.locator('.VPNavBarSearch button').first().click()
    await page.locator('#localsearch-input').fill(String(query))
    await page
      .locator('.VPLocalSearchBox .result')
      .filter({ hasText: String(found) })
      .first()
      .waitFor()
  })

test('the playground’s first load is under 400 kB of script, compressed', async () => {
  let bytes = 0
  const page = await site.open('/playground.html', {
    onScript: (body) => (bytes += gzipSync(body).length),
  })
  await page.locator('.dt-bubble').waitFor()
  await page.waitForLoadState('networkidle')
  console.log(`first load of the playground: ${(bytes / 1000).toFixed(0)} kB of script, compressed`)
  assert.ok(bytes > 50_000 && bytes < 400_000, String(bytes))
})
