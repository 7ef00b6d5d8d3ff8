/** The built site on this machine, and a browser to look at it: for the tests and the pictures. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import axeCore from 'axe-core'
import { chromium, selectors } from 'playwright-core'

const { source: axe } = axeCore

selectors.setTestIdAttribute('data-test')

const dist = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url))

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
}

/**
 * The site and a browser. A page that writes an error to the console or asks anything of another host
 * fails the test that opened it, when the site is closed at the latest.
 */
export async function openSite() {
  const server = await serveSite()
  const browser = await launchBrowser()
  /** @type {string[]} */
  const faults = []
  return {
    /**
     * @param {string} path
     * @param {{ theme?: 'light' | 'dark', width?: number, height?: number, scale?: number, onScript?: (body: Buffer) => void }} [how]
     */
    open: async (
      path,
      { theme = 'light', width = 1280, height = 900, scale = 1, onScript } = {},
    ) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: theme,
        deviceScaleFactor: scale,
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      context.setDefaultTimeout(20_000)
      const page = await context.newPage()
      page.on('console', (entry) => {
        if (entry.type() === 'error') faults.push(`${path}: ${entry.text()}`)
      })
      page.on('pageerror', ({ message }) => faults.push(`${path}: ${message}`))
      context.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(server.url) && !/^(data|blob):/.test(url))
          faults.push(`${path}: ${url}`)
      })
      if (onScript !== undefined)
        context.on('response', (response) => {
          if (!response.url().endsWith('.js')) return
          void response.body().then(onScript)
        })
      await page.goto(`${server.url}${path}`)
      return page
    },
    /** @param {import('playwright-core').Page} page */
    violations: async (page) => {
      await page.addScriptTag({ content: axe })
      const found = await page.evaluate(async () => {
        const { violations } = await Reflect.get(window, 'axe').run()
        return violations
      })
      return found.map(
        (/** @type {import('axe-core').Result} */ { id, nodes }) =>
          `${id}: ${nodes
            .map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`)
            .join(' | ')
            .slice(0, 600)}`,
      )
    },
    close: async () => {
      await browser.close()
      server.close()
      assert.deepEqual(faults, [])
    },
  }
}

/** @returns {Promise<{ url: string, close: () => void }>} */
export async function serveSite() {
  const server = createServer((request, response) => {
    void respond(new URL(request.url ?? '/', 'http://localhost').pathname, response)
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(undefined)
    })
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/**
 * @param {string} path
 * @param {import('node:http').ServerResponse} response
 */
async function respond(path, response) {
  const name = path.endsWith('/') ? `${path}index.html` : path
  const file = join(
    dist,
    normalize(decodeURIComponent(extname(name) === '' ? `${name}.html` : name)),
  )
  try {
    if (!file.startsWith(dist)) throw new Error('outside')
    const content = await readFile(file)
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    response.end(content)
  } catch {
    response.statusCode = 404
    response.end()
  }
}

/** Where Debian and GitHub's runners have one; `CHROMIUM` names another. */
const browsers = ['/usr/bin/chromium', '/usr/bin/google-chrome']

/** The machine's own Chromium. It asks nothing of the network by itself. */
export async function launchBrowser() {
  return await chromium.launch({
    executablePath:
      process.env['CHROMIUM'] ?? browsers.find((path) => existsSync(path)) ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A container's shared memory is small.
      '--disable-dev-shm-usage',
    ],
  })
}
