/**
 * `payload` and `payload-file`: a whole message of the user's own. Everything that is wrong with it
 * is reported at once; no value of it is ever shown.
 */
import { type Message, maxBodyBytes } from '../dingtalk/message.ts'
import { fieldsOf, toMessage } from '../dingtalk/raw-payload.ts'
import { payloadErrors } from '../dingtalk/validate-payload.ts'
import { bodyBytes, withKeyword } from '../dingtalk/write-message.ts'
import { byteLength } from '../encoding.ts'
import type { Translated } from '../i18n/language.ts'
import { formsOf } from '../redact/secrets.ts'
import { payloadMobiles } from '../redact/mobiles.ts'
import { runWithin, TimeLimitError } from '../time-limit.ts'
import { type InputField, type InputFields, addIssueTo } from './input-issue.ts'
import { type InputName, defaults, type SettingsSource } from './input-defaults.ts'
import { linesOf } from './lists.ts'
import { payloadMentionTexts, typedMentions } from './typed-mentions.ts'
import { type FileSource, readWorkspaceFile } from './workspace-file.ts'
import type { ReadYaml } from './yaml.chunk.ts'

/** One of the two is not empty. */
export async function readRawPayload(
  field: InputFields,
  source: FileSource & Pick<SettingsSource, 'isEarly' | 'mask'>,
): Promise<Message | undefined> {
  checkAlone(field)
  const payload = payloadText(field, source)
  if (payload === undefined) return undefined
  source.mask(payloadMobiles(payload.text).flatMap(formsOf))
  if (byteLength(payload.text) > maxPayloadBytes) {
    addIssueTo(payload, tooLong)
    return undefined
  }
  const read = await readPayloadValue(payload.text)
  if ('wrong' in read) {
    addIssueTo(payload, read.wrong, read.line === undefined ? {} : { line: read.line })
    return undefined
  }
  const faults = payloadErrors(read.value)
  faults.forEach((fault) => {
    addIssueTo(payload, fault)
  })
  if (faults.length > 0) return undefined
  const message = toMessage(fieldsOf(read.value))
  noteTyped(message, payload)
  checkSize(message, field('keyword').text, payload)
  return message
}

/**
 * Of its text: escapes, indents and comments may make it three times as long as the 20,000 bytes that
 * DingTalk takes, and nothing makes it longer. A file has the same limit.
 */
const maxPayloadBytes = 64 * 1024

const tooLong: Translated = {
  en: 'longer than 64 kB; DingTalk accepts no message over 20,000 bytes. Shorten it.',
  'zh-CN': '超过 64 kB；钉钉不接受超过 20,000 字节的消息。请缩短内容。',
}

/** A watched job begins before its checkout: a file is not looked for then. */
function payloadText(
  field: InputFields,
  source: FileSource & Pick<SettingsSource, 'isEarly'>,
): InputField | undefined {
  const [payload, file] = [field('payload'), field('payload-file')]
  if (file.text === '') return payload
  if (payload.text !== '') {
    addIssueTo(file, {
      en: 'payload is given as well. Give one of the two.',
      'zh-CN': '同时填写了 payload。两者只能填一个。',
    })
    return payload
  }
  const text = source.isEarly ? undefined : readWorkspaceFile(file, source)
  return text === undefined ? undefined : { ...file, text }
}

/** Inputs that make a message; a payload is one already. */
const messageInputs = [
  'message-type',
  'title',
  'template',
  'template-file',
  'fields',
  'test-report',
] as const satisfies readonly InputName[]

/** Inputs that mention people; a payload has `at` for that. */
const mentionInputs = [
  'at-mobiles',
  'at-user-ids',
  'at-all',
  'mention-map',
] as const satisfies readonly InputName[]

function checkAlone(field: InputFields): void {
  for (const name of messageInputs.filter((each) => isSet(field(each)))) {
    addIssueTo(field(name), {
      en: 'a payload is sent as it is, so this input has no effect. Remove one of the two.',
      'zh-CN': 'payload 会原样发送，这个输入不起作用。两者请只保留一个。',
    })
  }
  for (const name of mentionInputs.filter((each) => isSet(field(each)))) {
    addIssueTo(field(name), {
      en: 'a payload is sent as it is: list the people in its at (atMobiles, atUserIds, isAtAll), and remove this input.',
      'zh-CN':
        'payload 会原样发送：要 @ 的人请写在它的 at（atMobiles、atUserIds、isAtAll）里，并去掉这个输入。',
    })
  }
}

function isSet({ name, text }: InputField): boolean {
  return text.trim().toLowerCase().replaceAll('_', '-') !== defaults[name]
}

/** @ in its text, and nobody in its `at`. */
function noteTyped({ text, mentions }: Message, payload: InputField): void {
  const kinds = new Set(typedMentions(text, mentions).map(({ kind }) => kind))
  for (const kind of kinds) addIssueTo(payload, payloadMentionTexts[kind], { level: 'notice' })
}

/** With the longest of the robots' keywords, which may still be added. */
function checkSize(message: Message, keywords: string, payload: InputField): void {
  const sizes = linesOf(keywords).map(({ text }) => bodyBytes(withKeyword(message, text)))
  const bytes = Math.max(bodyBytes(message), ...sizes)
  if (bytes <= maxBodyBytes) return
  const [size, most] = [String(bytes), String(maxBodyBytes)]
  addIssueTo(payload, {
    en: `the message has ${size} bytes, including its keyword; DingTalk accepts at most ${most}. Shorten it.`,
    'zh-CN': `消息连同关键词共 ${size} 字节，钉钉最多接受 ${most} 字节。请缩短内容。`,
  })
}

/* The text of a payload → its value. Most are JSON; the parser for YAML is loaded for others only. */

/** A message of DingTalk's has five levels; what is deeper is hardly one, and costs stack. */
const deepest = 50

const tooDeep: Translated = {
  en: 'nested too deeply for a DingTalk message.',
  'zh-CN': '嵌套太深，不是钉钉消息。',
}

async function readPayloadValue(text: string): Promise<Exclude<ReadYaml, 'too deep'>> {
  const json = parseJson(text)
  const read = json ?? (await readYaml(text))
  if (read === 'too deep' || ('value' in read && isDeep(read.value))) return { wrong: tooDeep }
  return read
}

/**
 * The parser's time may grow with the square of the text: 64 kB of quotes or anchors take it 5 s, and
 * what is a message a tenth of this limit.
 */
const mostReadingMs = 1000

const tooHard: Translated = {
  en: 'reading it as YAML was stopped after a second: too many quotes, anchors or levels. Give JSON, or a simpler YAML.',
  'zh-CN': '按 YAML 解析超过 1 秒，已中止：引号、锚点或嵌套过多。请改用 JSON，或简化 YAML。',
}

async function readYaml(text: string): Promise<ReadYaml> {
  if (opensTooMany(text)) return 'too deep'
  const { parseYaml } = await import('./yaml.chunk.ts')
  try {
    return runWithin(mostReadingMs, () => parseYaml(text))
  } catch (error) {
    if (error instanceof TimeLimitError) return { wrong: tooHard }
    throw error
  }
}

/** A message has five levels; a text in it may have brackets that are never closed, but hardly so many. */
const mostOpen = 500

/**
 * Whether the parser, which calls itself for each level, would come near the end of the stack: there a
 * regular expression that is compiled ends the process.
 */
function opensTooMany(text: string): boolean {
  let open = 0
  for (const character of text) {
    if (character === '[' || character === '{') open++
    if (character === ']' || character === '}') open = Math.max(0, open - 1)
    if (open > mostOpen) return true
  }
  return /(?:[-?:][ \t]+){500}/.test(text)
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function isDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap((each): unknown[] =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    )
  }
  return false
}
