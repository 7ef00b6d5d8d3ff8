/** The pictures show what the messages say: else `npm run pictures` takes them again. */
import assert from 'node:assert/strict'
import { readFile, stat } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { languages, pathOf, pictures, themes } from './picture-list.mjs'
import { messageOn, storyOf } from './pictures.mjs'
import { openSite } from './site.mjs'

const folder = new URL('../pictures/', import.meta.url)

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site

before(async () => {
  site = await openSite()
})

after(async () => {
  await site.close()
})

for (const language of languages)
  test(`the pictures in ${language} are fresh, and of less than 60 kB each`, async () => {
    /** @type {Record<string, string>} */
    const stored = JSON.parse(await readFile(new URL('messages.json', folder), 'utf8'))
    for (const name of Object.keys(pictures)) {
      const page = await site.open(pathOf(name, language, storyOf))
      assert.equal(await messageOn(page), stored[`${name} ${language}`], name)
      await page.context().close()
      for (const theme of themes) {
        const { size } = await stat(new URL(`${name}.${language}.${theme}.webp`, folder))
        assert.ok(size > 2000 && size < 60_000, `${name} ${theme}: ${String(size)}`)
      }
    }
  })
