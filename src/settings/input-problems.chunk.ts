/** Inputs that need cleaning or are wrong, and what is wrong with them: loaded only where there are any. */
import type { Translated } from '../i18n/language.ts'
import { nearest } from '../i18n/suggest.ts'
import { createQuote, createSentenceQuote, type Quote } from '../redact/quote.ts'
import type { FoundIssue, InputIssue, ValueProblem } from './input-issue.ts'
import { type SettingsSource, defaults, variableOf } from './input-defaults.ts'

export { nearest } from '../i18n/suggest.ts'
export { ineffectiveInputIssues, misnamedInputs, unknownStatus } from './ineffective-inputs.ts'
export { readLenientMentionMap, readLenientMentions } from './lenient-mentions.ts'
export { readLenientRobots } from './lenient-robots.ts'

const order: readonly string[] = Object.keys(defaults)

/**
 * In the order of action.yml, those of inputs that do not exist first.
 *
 * @param source `hidden` is what no text may show
 */
export function toInputIssues(
  found: readonly FoundIssue[],
  source: Pick<SettingsSource, 'given' | 'env' | 'hidden'>,
): InputIssue[] {
  const quote = createQuote(source.hidden)
  const quoteSentence = createSentenceQuote(source.hidden)
  const issues = found.map((issue): InputIssue => {
    const variable = variableOf(issue.input, source)
    const origin = variable === undefined ? {} : { variable }
    if ('problem' in issue) {
      const { problem, ...place } = issue
      return { ...place, ...origin, text: valueText(problem, quote) }
    }
    if (!templateInputs.includes(issue.input)) return { ...issue, ...origin }
    const { en, 'zh-CN': chinese } = issue.text
    return { ...issue, text: { en: quoteSentence(en), 'zh-CN': quoteSentence(chinese) } }
  })
  return issues.toSorted((a, b) => order.indexOf(a.input) - order.indexOf(b.input))
}

/** What is wrong with them quotes them. */
const templateInputs = ['title', 'template', 'template-file']

/* What is wrong with a single value: with the value where it may be shown, and the nearest word. */

function valueText(problem: ValueProblem, quote: Quote): Translated {
  switch (problem.kind) {
    case 'word':
    case 'words':
      return wordText(problem, quote)
    case 'boolean':
      return wrongValue(problem.value, quote, {
        en: `not true or false.${yesOrNo(problem.value).en}`,
        'zh-CN': `不是 true 或 false。${yesOrNo(problem.value)['zh-CN']}`,
      })
    case 'seconds':
      return wrongValue(problem.value, quote, {
        en: `not a valid time. Give seconds without a unit, above 0 and at most ${String(problem.most)}.`,
        'zh-CN': `不是有效的时间。请填写不带单位的秒数，大于 0 且不超过 ${String(problem.most)}。`,
      })
    case 'count':
      return wrongValue(problem.value, quote, {
        en: `not a whole number from 0 to ${String(problem.most)}.`,
        'zh-CN': `不是 0 到 ${String(problem.most)} 之间的整数。`,
      })
    case 'timezone':
      return wrongValue(problem.value, quote, timezoneText(problem.value))
    case 'job-id':
      return wrongValue(problem.value, quote, fixed['job-id'])
    case 'needs-result':
      return needsResult(quote(problem.id) ?? '(?)')
    default:
      return fixed[problem.kind]
  }
}

const fixed = {
  'job-id': {
    en: 'not a job id. Leave it out: it is set automatically.',
    'zh-CN': '不是作业 ID。请不要填写，它会自动设置。',
  },
  matrix: {
    en: 'not valid JSON. Leave it out: it is set automatically.',
    'zh-CN': '不是合法的 JSON。请不要填写，它会自动设置。',
  },
  needs: {
    en: 'not the JSON of the needs context. Write: needs: ${{ toJSON(needs) }}',
    'zh-CN': '不是 needs 上下文的 JSON。请写成：needs: ${{ toJSON(needs) }}',
  },
  'needs-empty': {
    en: 'empty: this job has no needs:, so there is nothing to report. List the jobs under needs: of this job, or leave this input out.',
    'zh-CN':
      '内容为空：当前作业没有 needs:，没有可汇总的作业。请在当前作业的 needs: 中列出要汇总的作业，或去掉这个输入。',
  },
  'no-status': {
    en: 'no status is given. Leave the input out: it is set automatically to the job’s status.',
    'zh-CN': '没有填写状态。请去掉这个输入，它会自动取作业的状态。',
  },
  'no-webhook': {
    en: 'no robot is configured. Set its webhook, preferably from a secret: webhooks: ${{ secrets.DINGTALK_WEBHOOKS }} (is that secret set in this repository?).',
    'zh-CN':
      '没有配置机器人。请填写机器人的 Webhook，最好来自 Secret：webhooks: ${{ secrets.DINGTALK_WEBHOOKS }}（仓库里设置该 Secret 了吗？）。',
  },
} as const satisfies Partial<Record<ValueProblem['kind'], Translated>>

function needsResult(id: string): Translated {
  return {
    en: `job ${id} has no known result. Write: needs: \${{ toJSON(needs) }}`,
    'zh-CN': `作业 ${id} 没有可识别的 result。请写成：needs: \${{ toJSON(needs) }}`,
  }
}

function wrongValue(value: string, quote: Quote, why: Translated): Translated {
  const shown = quote(value.trim())
  return {
    en: shown === undefined ? `The value is ${why.en}` : `${shown} is ${why.en}`,
    'zh-CN': shown === undefined ? `填写的值${why['zh-CN']}` : `${shown} ${why['zh-CN']}`,
  }
}

/** China's time has many names, and IANA has another one for it. */
const chinaTime = /beijing|北京|china|^prc$|^cst$|^(?:gmt|utc)?\+0?8(?::?00)?$/i

function timezoneText(value: string): Translated {
  const names = Intl.supportedValuesOf('timeZone')
  const text = value.trim()
  const same = names.find((name) => name.toLowerCase().endsWith(`/${text.toLowerCase()}`))
  const guess = chinaTime.test(text) ? 'Asia/Shanghai' : (same ?? nearest(text, names))
  const hint = guess === undefined ? noHint : didYouMean(guess)
  return {
    en: `not an IANA time zone.${hint.en} Use a name such as Asia/Shanghai, Europe/Berlin or UTC.`,
    'zh-CN': `不是 IANA 时区名。${hint['zh-CN']}请使用 Asia/Shanghai、Europe/Berlin 或 UTC 这样的名称。`,
  }
}

const noHint: Translated = { en: '', 'zh-CN': '' }

function didYouMean(guess: string): Translated {
  return { en: ` Did you mean ${guess}?`, 'zh-CN': `是否想写 ${guess}？` }
}

type WordProblem = Extract<ValueProblem, { kind: 'word' | 'words' }>

function wordText({ kind, value, words }: WordProblem, quote: Quote): Translated {
  const guess = guessWord(value, words)
  const hint = guess === undefined ? noHint : didYouMean(guess)
  const several = kind === 'words'
  return wrongValue(value, quote, {
    en: `not allowed.${hint.en} Use ${several ? 'any of' : 'one of'}: ${words.join(', ')}.`,
    'zh-CN': `不受支持。${hint['zh-CN']}${several ? '可选（可多个）' : '可选'}：${words.join('、')}。`,
  })
}

/** What people write for our words; the first that is allowed is meant. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  failed: ['failure'],
  fail: ['failure', 'never'],
  failures: ['failure'],
  error: ['failure'],
  errored: ['failure'],
  succeeded: ['success'],
  passed: ['success'],
  pass: ['success'],
  ok: ['success'],
  canceled: ['cancelled'],
  cancel: ['cancelled'],
  timeout: ['timed_out', 'failure'],
  recovered: ['fixed'],
  recovery: ['fixed'],
  resolved: ['fixed'],
  regression: ['broken'],
  change: ['changed'],
  all: ['always'],
  any: ['always'],
  everything: ['always'],
  yes: ['always', 'any', 'true'],
  true: ['always', 'any'],
  on: ['always', 'true'],
  no: ['never', 'false'],
  none: ['never'],
  false: ['never'],
  off: ['never', 'false'],
  md: ['markdown'],
  plain: ['text'],
  card: ['action-card'],
  button: ['action-card'],
  feed: ['feed-card'],
  pc: ['browser'],
  sidebar: ['app'],
  dingtalk: ['app'],
  cn: ['zh-CN'],
  chinese: ['zh-CN'],
  中文: ['zh-CN'],
  简体中文: ['zh-CN'],
  english: ['en'],
  英文: ['en'],
}

function guessWord(value: string, words: readonly string[]): string | undefined {
  const plain = value.trim().toLowerCase()
  const meant = synonyms[plain]?.find((each) => words.includes(each))
  const bare = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '')
  return meant ?? words.find((each) => bare(each) === bare(plain)) ?? nearest(plain, words)
}

function yesOrNo(value: string): Translated {
  const plain = value.trim().toLowerCase()
  const guess = /^(yes|y|on|1)$/.test(plain) ? 'true' : /^(no|n|off|0)$/.test(plain) ? 'false' : ''
  return guess === '' ? noHint : didYouMean(guess)
}
