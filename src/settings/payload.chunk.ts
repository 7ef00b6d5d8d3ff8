/**
 * `payload`: a whole message of the user's own. Everything that is wrong with it is told at once;
 * no value of it is ever echoed. A chunk of its own: most runs have none.
 */
import { type Message, maxBodyBytes } from '../dingtalk/message.ts'
import { fieldsOf } from '../dingtalk/raw-payload/fields.ts'
import { toMessage } from '../dingtalk/raw-payload/to-message.ts'
import { payloadErrors } from '../dingtalk/raw-payload/validate.ts'
import { bodyBytes, withKeyword } from '../dingtalk/write-message.ts'
import { type InputName, defaults } from './defaults.ts'
import { linesOf } from './multiline.ts'
import { type InputField, addIssueTo } from './parse.ts'
/** @param field the inputs, each with its complaints; `payload` is not empty */
export async function parsePayload(
  field: (name: InputName) => InputField,
): Promise<Message | undefined> {
  const payload = field('payload')
  checkAlone(field)
  const json = parseJson(payload.text)
  if (json === undefined) {
    const { jsonError } = await import('./json-error.chunk.ts')
    const { line, text } = jsonError(payload.text)
    addIssueTo(payload, text, line)
    return undefined
  }
  const faults = payloadErrors(json.value)
  faults.forEach((fault) => {
    addIssueTo(payload, fault)
  })
  if (faults.length > 0) return undefined
  const message = toMessage(fieldsOf(json.value))
  checkSize(message, field('keyword').text, payload)
  return message
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** Inputs that make a message; a payload is one already. */
const makers = [
  'message-type',
  'title',
  'template',
  'template-file',
] as const satisfies readonly InputName[]

/** Inputs that call people; a payload has `at` for that. */
const callers = [
  'at-mobiles',
  'at-user-ids',
  'at-all',
  'mention-map',
] as const satisfies readonly InputName[]

function checkAlone(field: (name: InputName) => InputField): void {
  for (const name of makers.filter((each) => isSet(field(each)))) {
    addIssueTo(field(name), {
      en: 'payload is sent as it is, so this changes nothing. Leave one of the two out.',
      'zh-CN': 'payload 会原样发送，这个输入不起作用。两者请只保留一个。',
    })
  }
  for (const name of callers.filter((each) => isSet(field(each)))) {
    addIssueTo(field(name), {
      en: 'payload is sent as it is: put whom to call into its at (atMobiles, atUserIds, isAtAll), and leave this out.',
      'zh-CN':
        'payload 会原样发送：要 @ 谁，请写在它的 at（atMobiles、atUserIds、isAtAll）里，并去掉这个输入。',
    })
  }
}

function isSet({ name, text }: InputField): boolean {
  return text.trim().toLowerCase() !== defaults[name]
}

/** With the longest of the robots' keywords, which may still come to it. */
function checkSize(message: Message, keywords: string, payload: InputField): void {
  const sizes = linesOf(keywords).map(({ text }) => bodyBytes(withKeyword(message, text)))
  const bytes = Math.max(bodyBytes(message), ...sizes)
  if (bytes <= maxBodyBytes) return
  const [size, most] = [String(bytes), String(maxBodyBytes)]
  addIssueTo(payload, {
    en: `the message has ${size} bytes, with its keyword; DingTalk takes at most ${most}. Shorten it.`,
    'zh-CN': `消息连同关键词共 ${size} 字节，钉钉最多接受 ${most} 字节。请缩短内容。`,
  })
}
