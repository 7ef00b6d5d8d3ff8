/** The output `results`, column by column: its JSON Schema, and its table in the documentation. */
import { importTypeScript } from './sources.mjs'

/** @typedef {import('../src/dingtalk/delivery.ts').ResultRow} ResultRow */
/** @typedef {import('../src/i18n/language.ts').Language} Language */
/** @typedef {typeof import('../src/dingtalk/error-kinds.ts')} ErrorKinds */

const { errorKinds } = /** @type {ErrorKinds} */ (
  await importTypeScript('src/dingtalk/error-kinds.ts')
)

const reasons = [...new Set(Object.values(errorKinds).map(({ reason }) => reason))]

/** The file that the site publishes, by its path in the repository. */
export const schemaFile = 'docs/public/results.schema.json'

/**
 * What JSON Schema calls the type of a column.
 * @template Value
 * @typedef {Value extends number ? 'integer' : Value extends boolean ? 'boolean' : 'string'} TypeName
 */

/**
 * A row per column of `ResultRow`: one that is missing here, or has another type there, does not compile.
 * @satisfies {{ [Name in keyof Required<ResultRow>]:
 *   { type: TypeName<Required<ResultRow>[Name]>, in: 'every' | 'delivered or failed' | 'failed', about: Record<Language, string> } & Record<string, unknown> }}
 */
const columns = /** @type {const} */ ({
  robot: {
    type: 'integer',
    minimum: 1,
    in: 'every',
    about: {
      en: 'The number of the robot: 1 is the first line of webhooks.',
      'zh-CN': '第几个机器人，1 对应 webhooks 的第一行。',
    },
  },
  ok: {
    type: 'boolean',
    in: 'every',
    about: { en: 'Whether the robot accepted the message.', 'zh-CN': '消息是否已送达。' },
  },
  attempts: {
    type: 'integer',
    minimum: 0,
    in: 'every',
    about: {
      en: 'How many requests were sent; 0 if the deadline left no time for one.',
      'zh-CN': '发送了几次请求；时限内来不及发送时为 0。',
    },
  },
  ms: {
    type: 'integer',
    minimum: 0,
    in: 'every',
    about: {
      en: 'Milliseconds from the first request to the result, pauses included.',
      'zh-CN': '从第一次请求到得出结果的毫秒数，包含等待时间。',
    },
  },
  errcode: {
    type: 'integer',
    in: 'delivered or failed',
    about: {
      en: 'DingTalk’s code: 0 if delivered; missing if there was no response from DingTalk.',
      'zh-CN': '钉钉返回的代码，送达时为 0；没有收到钉钉的响应时没有此项。',
    },
  },
  errmsg: {
    type: 'string',
    in: 'delivered or failed',
    about: {
      en: 'DingTalk’s own text, without credentials, or what happened instead of a response.',
      'zh-CN': '钉钉返回的原文（已去除凭据），或没有得到响应的原因。',
    },
  },
  reason: {
    type: 'string',
    enum: reasons,
    in: 'failed',
    about: {
      en: 'Why the delivery failed, as a fixed word for programs.',
      'zh-CN': '失败原因，供程序判断。',
    },
  },
  hint: {
    type: 'string',
    in: 'failed',
    about: {
      en: 'What the failure means and what to do, in the language of the input language.',
      'zh-CN': '含义与处理办法，语言由输入 language 决定。',
    },
  },
  uncertain: {
    type: 'boolean',
    const: true,
    in: 'failed',
    about: {
      en: 'True if the message may have arrived anyway; otherwise missing.',
      'zh-CN': '消息可能已经送达时为 true；否则没有此项。',
    },
  },
})

/** As the file has it. */
export function resultsSchema() {
  const properties = Object.entries(columns).map(([name, { about, ...column }]) => {
    const rules = Object.entries(column).filter(([key]) => key !== 'in')
    return [name, { description: about.en, ...Object.fromEntries(rules) }]
  })
  const required = Object.entries(columns).flatMap(([name, column]) =>
    column.in === 'every' ? [name] : [],
  )
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The output results of DingTalk Notify',
    description: 'One row per robot, in the order of webhooks.',
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required,
      additionalProperties: false,
      if: { properties: { ok: { const: true } } },
      then: {
        properties: { errcode: { const: 0 }, reason: false, hint: false, uncertain: false },
        required: ['errcode', 'errmsg'],
      },
      else: { required: ['errmsg', 'reason', 'hint'] },
    },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** @param {Language} language */
export function resultRows(language) {
  return Object.entries(columns).map(([name, column]) => {
    const words = 'enum' in column ? column.enum.map((word) => `\`${word}\``) : []
    const list =
      words.length === 0
        ? ''
        : `${language === 'en' ? ' ' : ''}${words.join(language === 'en' ? ', ' : '、')}`
    return [`\`${name}\``, column.type, `${column.about[language]}${list}`]
  })
}
