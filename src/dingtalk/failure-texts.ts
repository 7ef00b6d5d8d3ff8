/** Robots that did not get a message, or only by the server's clock: what it means and what to do. */
import type { Language, Translated } from '../i18n/language.ts'
import type { Delivery, ResultRow } from './delivery.ts'
import { errorKinds } from './error-kinds.ts'
import type { RobotDiagnosis } from './robot.ts'

type Failed = Extract<Delivery, { ok: false }>

export function failedRow(delivery: Failed, language: Language): ResultRow {
  const { robot, ok, attempts, ms } = delivery
  const { kind, errcode, errmsg } = delivery.failure
  return {
    ...{ robot, ok, attempts, ms },
    ...(errcode !== undefined && { errcode }),
    errmsg: errmsg[language],
    reason: errorKinds[kind].reason,
    hint: hintFor(delivery, language),
    ...(delivery.uncertain && { uncertain: true }),
  }
}

/** What it means and what to do: by the robot's own settings, where these are noticeable. */
function hintFor({ failure, settings, uncertain }: Failed, language: Language): string {
  const { kind } = failure
  const hints: Translated[] = [
    (kind === 'sign' ? signHints[settings.secret] : undefined) ?? errorKinds[kind].hint,
    ...(kind === 'keyword' ? [keywordHint(settings)] : []),
    ...(uncertain ? [uncertainHint] : []),
  ]
  return hints.map((hint) => hint[language]).join(language === 'en' ? ' ' : '')
}

const signHints: Readonly<Record<RobotDiagnosis['secret'], Translated | undefined>> = {
  none: {
    en: 'The robot requires a signature, but no secret is configured for it. Put its secret (SEC…, under "Sign" in its security settings) into secrets, on the same line as its webhook.',
    'zh-CN':
      '机器人开启了加签，但没有为它配置密钥。请把安全设置“加签”中的密钥（SEC…）填入 secrets 中与其 Webhook 相同的一行。',
  },
  disguised: {
    en: 'The configured secret contains quotes, spaces or invisible characters. Copy it again from the robot’s security settings, without anything else.',
    'zh-CN':
      '已配置的密钥含有引号、空格或不可见字符。请从机器人的安全设置重新复制，不要带其他字符。',
  },
  'not SEC': {
    en: 'The configured secret does not begin with SEC, so it is not a signing secret. Copy the one under "Sign" in the robot’s security settings.',
    'zh-CN': '已配置的密钥不以 SEC 开头，不是加签密钥。请复制机器人安全设置“加签”中的密钥。',
  },
  plausible: undefined,
}

/** Only the keyword's length is shown: it may be a secret itself. */
function keywordHint({ keyword, keywordLength }: RobotDiagnosis): Translated {
  if (keyword === 'none')
    return { en: 'No keyword is configured for it.', 'zh-CN': '没有为它配置关键词。' }
  const length = String(keywordLength)
  const plural = keywordLength === 1 ? '' : 's'
  return keyword === 'disguised'
    ? {
        en: `The configured keyword has ${length} character${plural}, including quotes or invisible ones: copy it again.`,
        'zh-CN': `已配置的关键词有 ${length} 个字符，其中含有引号或不可见字符，请重新复制。`,
      }
    : {
        en: `The configured keyword has ${length} character${plural}.`,
        'zh-CN': `已配置的关键词有 ${length} 个字符。`,
      }
}

const uncertainHint: Translated = {
  en: 'An attempt got no clear response: the message may have arrived anyway.',
  'zh-CN': '有一次尝试没有得到明确响应：消息可能已经送达。',
}

export function failedText({ robot, attempts, errcode, errmsg, hint = '' }: ResultRow): Translated {
  const words = [errcode, errmsg].filter((each) => each !== undefined).join(' ')
  const sentence = words.replace(/[\s;；.。]+$/, '')
  const isRetried = attempts > 1
  return {
    en: `Not delivered to robot ${String(robot)}${isRetried ? ` in ${String(attempts)} attempts` : ''}: ${sentence}. ${hint}`,
    'zh-CN': `机器人 ${String(robot)} 未送达${isRetried ? `（尝试 ${String(attempts)} 次）` : ''}：${sentence}。${hint}`,
  }
}

/** The message may have arrived anyway, but the next one should not need the server's clock. */
export function clockText(robot: number, skewMs: number): Translated {
  const minutes = String(Math.round(Math.abs(skewMs) / 60_000))
  const isAhead = skewMs < 0
  return {
    en: `This machine’s clock is ${minutes} min ${isAhead ? 'ahead of' : 'behind'} the server’s; the message to robot ${String(robot)} was signed with the server’s time. Set the clock (NTP).`,
    'zh-CN': `本机的时钟比服务器${isAhead ? '快' : '慢'} ${minutes} 分钟；发往机器人 ${String(robot)} 的消息已改用服务器时间签名。请校准时钟（NTP）。`,
  }
}

export function undeliveredText(count: number, robots: number): Translated {
  return {
    en: `Not delivered to ${robots === 1 ? 'the robot' : `${String(count)} of ${String(robots)} robots`}.`,
    'zh-CN': `${robots === 1 ? '机器人未送达' : `${String(robots)} 个机器人中有 ${String(count)} 个未送达`}。`,
  }
}
