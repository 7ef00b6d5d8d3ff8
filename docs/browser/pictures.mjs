/**
 * `npm run pictures`: takes the pictures of the documentation from the built playground, and writes down
 * what their messages say. A test compares that with what the messages say now.
 */
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { languages, pathOf, pictures, themes } from './picture-list.mjs'
import { openSite } from './site.mjs'

const folder = new URL('../pictures/', import.meta.url)

/** GitHub loads them with the page: more would be felt. */
const mostBytes = 60_000

/** @param {string} event */
export function storyOf(event) {
  const file = new URL(`../../demo/stories/${event}.json`, import.meta.url)
  /** @type {{ inputs: Record<string, string> }} */
  const story = JSON.parse(readFileSync(file, 'utf8'))
  return story
}

/**
 * What the picture's message says, as JSON, without the time of day and the message's own id.
 * @param {import('playwright-core').Page} page
 */
export async function messageOn(page) {
  await page.locator('.dt-bubble').waitFor()
  const json = await page.locator('pre[data-test=json]').innerText()
  return json.replace(/\d{4}-\d\d-\d\d \d\d:\d\d[^"\\]*/g, '').replace(/,"msgUuid":"[^"]*"/, '')
}

/** Nothing but the phone, whose corners are round, and no colour half-way to another. */
const pictureStyle = `
  :not(.dt-device):not(.dt-device *) { background: transparent !important }
  * { transition: none !important }
`

/** @param {Awaited<ReturnType<typeof openSite>>} site */
async function takeAll(site) {
  /** @type {Record<string, string>} */
  const messages = {}
  for (const name of Object.keys(pictures))
    for (const language of languages) {
      const page = await site.open(pathOf(name, language, storyOf), { scale: 2, height: 1600 })
      messages[`${name} ${language}`] = await messageOn(page)
      await page.addStyleTag({ content: pictureStyle })
      for (const theme of themes) {
        const radio = page.locator(`input[name=pg-theme][value=${theme}]`)
        await radio.evaluate((/** @type {HTMLElement} */ element) => {
          element.click()
        })
        const png = await page.locator('.dt-device').screenshot({ omitBackground: true })
        const file = `${name}.${language}.${theme}.webp`
        await writeFile(new URL(file, folder), await toWebp(page, png))
        console.log(file)
      }
      await page.context().close()
    }
  await writeFile(new URL('messages.json', folder), `${JSON.stringify(messages, null, 2)}\n`)
}

/**
 * The browser's own encoder, as good as fits.
 * @param {import('playwright-core').Page} page
 * @param {Buffer} png
 */
async function toWebp(page, png) {
  for (const quality of [0.9, 0.8, 0.7, 0.5]) {
    const base64 = await page.evaluate(encode, { png: png.toString('base64'), quality })
    const webp = Buffer.from(base64, 'base64')
    if (webp.length < mostBytes) return webp
  }
  throw new Error('a picture of more than 60 kB')
}

/** @param {{ png: string, quality: number }} picture */
async function encode({ png, quality }) {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  return canvas.toDataURL('image/webp', quality).replace(/^.*,/, '')
}

if (process.argv[1]?.endsWith('pictures.mjs')) {
  await mkdir(folder, { recursive: true })
  const site = await openSite()
  await takeAll(site)
  await site.close()
}
