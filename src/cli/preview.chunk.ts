/** `--open`: the message of a dry run as a page of its own, in the browser. */
import { spawn } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hideSecrets } from '../dingtalk/message-view.ts'
import type { Message } from '../dingtalk/message.ts'
import type { Language, Translated } from '../i18n/language.ts'
import { toDevice } from '../preview/device.ts'
import { deviceStyle } from '../preview/device-style.ts'
import { element, toHtml } from '../preview/markdown-elements.ts'
import { maskMobiles } from '../redact/mobiles.ts'
import { type Session, printProblem } from './session.ts'

/** Writes it where only this user can read it, and opens it. */
export async function openPreview(message: Message, { settings, io }: Session): Promise<void> {
  const { language, knownSecrets } = settings
  const page = maskMobiles(pageOf(message, language), message.mentions.mobiles)
  const folder = await mkdtemp(join(tmpdir(), 'dingtalk-notify-'))
  const file = join(folder, 'preview.html')
  await writeFile(file, await hideSecrets(page, knownSecrets), { mode: 0o600 })
  const isOpened = await open(file, io.env)
  printProblem('notice', textOf(file, isOpened), { terminal: io, language })
}

function textOf(file: string, isOpened: boolean): Translated {
  return isOpened
    ? { en: `The preview is open: ${file}`, 'zh-CN': `已打开预览：${file}` }
    : {
        en: `No browser was found. Open the preview yourself: ${file}`,
        'zh-CN': `未找到浏览器，请自行打开预览：${file}`,
      }
}

const views = [
  { client: 'phone', theme: 'light' },
  { client: 'phone', theme: 'dark' },
  { client: 'desktop', theme: 'light' },
] as const

const pageStyle = `
body { margin: 0; padding: 24px; background: #fff; font-family: system-ui, sans-serif }
main { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; justify-content: center }
.dt-phone { width: 376px; margin: 0 }
.dt-desktop { width: 640px; max-width: 100% }
`

/** Nothing is loaded and no script runs, whatever the message has. */
export function pageOf(message: Message, language: Language): string {
  const devices = views.map((view) => toDevice(message, { ...view, language }))
  const policy = "default-src 'none'; style-src 'unsafe-inline'"
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    toHtml(element('title', [message.title])),
    `<style>${deviceStyle}${pageStyle}</style>`,
    toHtml(element('main', devices)),
    '</html>',
    '',
  ].join('\n')
}

type Opener = readonly [program: string, ...args: string[]]

/** As every desktop opens a file. `BROWSER` names another program, as it does for `xdg-open`. */
const openers: Readonly<Partial<Record<NodeJS.Platform, Opener>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
}

/** @returns whether there is such a program */
async function open(file: string, env: Session['io']['env']): Promise<boolean> {
  const own = env['BROWSER']
  const [program, ...args] = own ? [own] : (openers[process.platform] ?? ['xdg-open'])
  return await new Promise((resolve) => {
    const child = spawn(program, [...args, file], { detached: true, stdio: 'ignore' })
    child.once('error', () => {
      resolve(false)
    })
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}
