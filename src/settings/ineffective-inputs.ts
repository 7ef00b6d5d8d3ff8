/** Inputs that have no effect as they are: missing, blank, misnamed, or ruled out by another one. */
import type { Translated } from '../i18n/language.ts'
import { nearest } from '../i18n/suggest.ts'
import type { FoundIssue, InputIssue, IssueLevel } from './input-issue.ts'
import { type InputName, defaults, isInputName } from './input-defaults.ts'

/** Those that another input may rule out. */
export type RuledOutInput = 'notify-on' | 'at-on' | 'log-lines' | 'notify-start'

export type IneffectiveInputs = {
  /** Inputs that name people, and hold nothing but spaces and separators. */
  blank: readonly InputName[]
  ruledOut: readonly RuledOutInput[]
  /** `at-on` is set, but there is nobody to mention. */
  isForNobody: boolean
  /** There is no webhook, and there should be. */
  isMissing: boolean
  names: readonly { name: string }[]
  isSet: (name: InputName) => boolean
}

export function ineffectiveInputIssues(inputs: IneffectiveInputs): FoundIssue[] {
  const { blank, isForNobody, isMissing, isSet } = inputs
  const misnamed = misnamedInputs(
    inputs.names.map(({ name }) => name),
    isSet,
  )
  const isExplained = misnamed.some(({ meant }) => meant === 'webhooks')
  const isMentioningMisnamed = misnamed.some(({ meant }) => /^(at-|mention-map)/.test(meant ?? ''))
  return [
    ...misnamed.map(({ issue }) => issue),
    ...blank.map((input): FoundIssue => ({ input, level: 'notice', text: blankText })),
    ...inputs.ruledOut.map((input): FoundIssue => ({ input, ...ruledOutIssues[input] })),
    ...(isForNobody && blank.length === 0 && !isMentioningMisnamed ? [nobody] : []),
    ...(isMissing && !isExplained
      ? [{ input: 'webhooks', problem: { kind: 'no-webhook' } } as const]
      : []),
  ]
}

const noTransition = {
  level: 'warning',
  text: {
    en: 'it depends on the previous runs, but details is never, so these are not read: a failure counts as the first in a row, and nothing counts as fixed. Set details: auto.',
    'zh-CN':
      '它需要与上次运行比较，但 details 为 never，不会读取历史运行：失败一律视为首次失败，也无法识别恢复。请设置 details: auto。',
  },
} as const

const ruledOutIssues = {
  'notify-on': noTransition,
  'at-on': noTransition,
  'log-lines': {
    level: 'notice',
    text: {
      en: 'details is never, so no log is read. Set details: auto.',
      'zh-CN': 'details 为 never，不会读取日志。请设置 details: auto。',
    },
  },
  'notify-start': {
    level: 'warning',
    text: {
      en: 'only the watch action announces the start of a job. Use dingtalk-notify/watch as the job’s first step, or leave this input out.',
      'zh-CN':
        '只有 watch 会通知作业开始。请在作业的第一个步骤中使用 dingtalk-notify/watch，或去掉这个输入。',
    },
  },
} as const satisfies Record<RuledOutInput, { level: IssueLevel; text: Translated }>

const blankText: Translated = {
  en: 'empty, so it mentions nobody. If it comes from a secret, is that secret set, and can this workflow read it?',
  'zh-CN':
    '内容为空，因此不会 @ 任何人。如果内容来自 Secret，请确认已设置，并且当前工作流可以读取。',
}

const nobody: FoundIssue = {
  input: 'at-on',
  level: 'notice',
  text: {
    en: 'nobody is mentioned: at-mobiles, at-user-ids and mention-map are empty, and at-all is false. If one of them comes from a secret, is that secret set, and can this workflow read it?',
    'zh-CN':
      '不会 @ 任何人：at-mobiles、at-user-ids 和 mention-map 都是空的，at-all 为 false。如果其中之一来自 Secret，请确认已设置，并且当前工作流可以读取。',
  },
}

/* Inputs that do not exist. */

/** As people and other notifiers write them, and the input here; spelled as there. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  webhooks:
    'webhook webhook_url webhookUrl webhook_urls url urls dingtalk_webhook dingtalk_webhooks dingding_webhook dingtalk_url hook dingToken dingtalk_token DING_TALK_TOKEN dingtalk_access_token access_token robot_token robot robots slack_webhook_url token'.split(
      ' ',
    ),
  secrets: 'secret dingtalk_secret dingtalk_secrets sign sign_secret signing_secret sec'.split(' '),
  keyword: 'keywords custom_keyword custom_keywords dingtalk_keyword key_word'.split(' '),
  'at-mobiles':
    'atMobiles at_mobile mobile mobiles phone phones phone_number phone_numbers at mention mentions at_phones mentioned_mobile_list'.split(
      ' ',
    ),
  'at-user-ids': 'atUserIds at_users users user_ids userIds atDingtalkIds'.split(' '),
  'at-all': 'isAtAll is_at_all at_everyone mention_all'.split(' '),
  'at-on': 'if_mention mention_on at_when'.split(' '),
  status: 'job_status result conclusion state type_of_status'.split(' '),
  needs: 'needs_json jobs needs_context'.split(' '),
  'message-type': 'msgtype msg_type type messageType format'.split(' '),
  title: 'notify_title subject heading author_name msg_title'.split(' '),
  template:
    'content text message msg markdown description notify_body notify_footer custom_message_template success_message failure_message cancelled_message'.split(
      ' ',
    ),
  payload:
    'body custom_payload json data msg_url pic_url single_title single_url btn_orientation btns buttons feed_links links'.split(
      ' ',
    ),
  language: 'lang locale'.split(' '),
  timezone: 'tz time_zone'.split(' '),
  'notify-on': 'notify_when notify when on send_on'.split(' '),
  'fail-on': 'ignoreError ignore_error ignore_errors fail_on_error continue_on_error'.split(' '),
  retries: 'retry max_retries retry_count'.split(' '),
  'dry-run': 'test dryrun debug'.split(' '),
  'github-token': 'token gh_token'.split(' '),
  'job-id': 'job_name job'.split(' '),
  matrix: 'matrix_context'.split(' '),
} satisfies Partial<Record<InputName, readonly string[]>>

const robotSettings: Translated = {
  en: 'It is set in DingTalk, in the robot’s settings.',
  'zh-CN': '请在钉钉的机器人设置里修改。',
}

const automatic: Translated = {
  en: 'It is read from the workflow run.',
  'zh-CN': '它会自动从工作流运行中读取。',
}

const unneeded: Translated = {
  en: 'A template is used as soon as it is set.',
  'zh-CN': '填写了 template 就会使用它。',
}

/** Inputs of other notifiers that have no counterpart. */
const without: Readonly<Record<string, Translated>> = {
  username: robotSettings,
  icon_emoji: robotSettings,
  icon_url: robotSettings,
  channel: robotSettings,
  owner: automatic,
  repo: automatic,
  github_base_url: automatic,
  enable_prerelease: automatic,
  custom_message_enabled: unneeded,
}

/** Without regard to case, and to how words are divided. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '')
}

/** @property spelling with capitals, where a name is not divided otherwise */
type Known = { spelling: string | undefined; meant: readonly InputName[] | Translated }

const inputNames = Object.keys(defaults).filter(isInputName)

/** By the name without regard to case, `-` and `_`. */
const known = new Map<string, Known>(
  Object.entries(without).map(([name, meant]) => [bare(name), { spelling: undefined, meant }]),
)
for (const [meant, names] of Object.entries(synonyms)) {
  if (isInputName(meant)) for (const name of names) addKnown(name, meant)
}

function addKnown(name: string, input: InputName): void {
  const { spelling, meant = [] } = known.get(bare(name)) ?? {}
  const isDivided = bare(name).length < name.length
  known.set(bare(name), {
    spelling: isDivided ? spelling : name,
    meant: 'en' in meant ? meant : [...meant, input],
  })
}

/** @param name in any case: the runner keeps names in capitals only */
function findMeant(name: string): Known['meant'] | undefined {
  const same = inputNames.filter((each) => bare(each) === bare(name))
  if (same.length > 0) return same
  const guess = nearest(bare(name), inputNames.map(bare))
  const meant = known.get(bare(name))?.meant ?? inputNames.filter((each) => bare(each) === guess)
  return 'en' in meant || meant.length > 0 ? meant : undefined
}

/** As it was probably written. */
function spellingOf(name: string): string {
  const spelling = bare(name).length < name.length ? undefined : known.get(bare(name))?.spelling
  return spelling ?? name.toLowerCase()
}

/** @property meant the input that was probably meant */
export type Misnamed = { issue: InputIssue; meant: InputName | undefined }

/**
 * A warning each; an error where the robot itself, or its secret, is missing for it. A name that
 * resembles none of ours may belong to something else in the environment.
 */
export function misnamedInputs(
  names: readonly string[],
  isSet: (name: InputName) => boolean,
): Misnamed[] {
  return names.flatMap((name): Misnamed[] => {
    const meant = findMeant(name)
    if (meant === undefined) return []
    const input = spellingOf(name)
    if ('en' in meant) {
      const issue: InputIssue = { input, level: 'warning', text: noSuchInput(meant) }
      return [{ issue, meant: undefined }]
    }
    const best = meant.find((each) => !isSet(each)) ?? meant[0]
    if (best === undefined) return []
    const isVital = (best === 'webhooks' || best === 'secrets') && !isSet(best)
    const text = noSuchInput({ en: `Did you mean ${best}?`, 'zh-CN': `是否想写 ${best}？` })
    return [{ issue: { input, level: isVital ? 'error' : 'warning', text }, meant: best }]
  })
}

function noSuchInput(remedy: Translated): Translated {
  return {
    en: `there is no such input. ${remedy.en}`,
    'zh-CN': `没有这个输入。${remedy['zh-CN']}`,
  }
}

/** A watched job's end where the runner evaluates `status` at its start only. */
export const unknownStatus: InputIssue = {
  input: 'status',
  level: 'warning',
  text: {
    en: 'this runner does not report how the job ended, so the message only says that it finished. To report the status, notify in a last step with if: always() instead of using watch.',
    'zh-CN':
      '当前运行器不提供作业结束时的状态，消息只会说明作业已结束。需要状态时，请不要使用 watch，改为在最后一个步骤中通知，并加上 if: always()。',
  },
}
