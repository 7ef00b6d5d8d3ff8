/** Every cause of a failed delivery: is it tried again, does it fail the step, what can people do? */
import type { Translated } from '../i18n/language.ts'

/** The word for it in `results`: part of the contract with users. */
export type Reason =
  | 'keyword'
  | 'sign'
  | 'clock'
  | 'ip'
  | 'token'
  | 'rate-limit'
  | 'quota'
  | 'too-long'
  | 'invalid'
  | 'content'
  | 'busy'
  | 'timeout'
  | 'network'
  | 'protocol'
  | 'unknown'

/**
 * What to do after a failure. `back off`: again soon. `wait`: again once the limit is over, if
 * the deadline allows it. `sign again`: once, with the server's time. `never`: it would fail again.
 */
export type RetryRule = 'back off' | 'wait' | 'sign again' | 'never'

type ErrorKindRow = {
  reason: Reason
  retry: RetryRule
  /** Only people can fix it, and `fail-on: rejected` fails the step; the rest passes by itself. */
  rejected: boolean
  /** Whether the group may have the message although the attempt failed. */
  arrived: 'no' | 'maybe'
  source: string
  /** What it means and what to do. */
  hint: Translated
}

/** Only people can fix it, and another attempt would end the same way. */
const rejection = { retry: 'never', rejected: true, arrived: 'no' } as const

/** It may pass by itself. */
const trouble = { retry: 'back off', rejected: false } as const

/** One row per cause; K-n is page n of DingTalk's documentation, see CONTRIBUTING.md. */
export const errorKinds = {
  keyword: {
    ...rejection,
    reason: 'keyword',
    source: 'K-0082',
    hint: {
      en: 'The message contains none of the robot’s keywords. Set the input keyword to one of them, exactly as it is in the robot’s security settings.',
      'zh-CN': '消息中不包含机器人的任何一个关键词。请把安全设置中的一个关键词原样填入 keyword。',
    },
  },
  sign: {
    ...rejection,
    reason: 'sign',
    source: 'K-0082',
    hint: {
      en: 'The signature does not match. Copy the secret (SEC…) from this robot’s security settings into the same line of secrets as its webhook.',
      'zh-CN':
        '签名不匹配。请把该机器人安全设置中的密钥（SEC…）填入 secrets 中与其 Webhook 相同的一行。',
    },
  },
  clock: {
    ...rejection,
    reason: 'clock',
    retry: 'sign again',
    source: 'K-0082',
    hint: {
      en: 'According to DingTalk, the time of the signature is more than an hour off. Set this machine’s clock (NTP).',
      'zh-CN': '钉钉认为签名时间相差超过一小时。请校准本机的时钟（NTP）。',
    },
  },
  ip: {
    ...rejection,
    reason: 'ip',
    source: 'K-0082',
    hint: {
      en: 'The robot only accepts messages from listed IP addresses. Add the runner’s address (those of GitHub-hosted runners change all the time: prefer "Sign"), or use a self-hosted runner.',
      'zh-CN':
        '机器人只接受白名单 IP。请添加运行器的地址（GitHub 托管运行器的地址经常变化，建议改用“加签”），或使用自托管运行器。',
    },
  },
  token: {
    ...rejection,
    reason: 'token',
    source: 'K-0717',
    hint: {
      en: 'DingTalk has no active robot with this token. Copy the whole webhook again; if the robot or its group was deleted or disabled, create a new robot.',
      'zh-CN':
        '钉钉找不到使用此 token 的有效机器人。请重新复制完整的 Webhook；如果机器人或群已被删除或停用，请新建一个。',
    },
  },
  'rate-limit': {
    reason: 'rate-limit',
    retry: 'wait',
    rejected: false,
    arrived: 'no',
    source: 'K-0717: 20 a minute, then ten minutes of throttling',
    hint: {
      en: 'A robot accepts 20 messages a minute; above that, DingTalk throttles it for up to ten minutes. Send fewer: one message per workflow, or only failures.',
      'zh-CN':
        '每个机器人每分钟最多 20 条消息，超过后会限流约十分钟。请减少发送：每个工作流一条，或只通知失败。',
    },
  },
  quota: {
    ...rejection,
    reason: 'quota',
    source: 'K-1431',
    hint: {
      en: 'The organisation’s monthly quota of webhook messages is used up. An administrator can increase it in DingTalk’s admin console; otherwise, send fewer messages.',
      'zh-CN':
        '组织本月的 Webhook 消息额度已用完。管理员可在钉钉后台提升额度；减少消息可以节省额度。',
    },
  },
  'too-long': {
    ...rejection,
    reason: 'too-long',
    source: 'feiyu563/PrometheusAlert#318',
    hint: {
      en: 'The message exceeds DingTalk’s limit of 20,000 bytes. Shorten the title, or report this: the action should have shortened the message.',
      'zh-CN': '消息超过钉钉的 20,000 字节上限。请缩短标题，或向我们反馈：本应自动截短。',
    },
  },
  invalid: {
    ...rejection,
    reason: 'invalid',
    source: 'K-0717',
    hint: {
      en: 'DingTalk did not accept the format of the request. Check that the webhook belongs to a group robot (…/robot/send?access_token=…); if it does, please report this.',
      'zh-CN':
        '钉钉不接受该请求的格式。请确认 Webhook 属于群机器人（…/robot/send?access_token=…）；如果是，请向我们反馈。',
    },
  },
  content: {
    ...rejection,
    reason: 'content',
    source: 'K-0717',
    hint: {
      en: 'DingTalk’s content check found an unsafe link, text or picture in the message. Check the title of the commit or pull request; the input title replaces it.',
      'zh-CN':
        '钉钉的内容检查认为消息含有不安全的链接、文字或图片。请检查提交或 PR 的标题，或用 title 自定义标题。',
    },
  },
  busy: {
    ...trouble,
    reason: 'busy',
    arrived: 'maybe',
    source: 'K-0013: retry later, at most three times',
    hint: {
      en: 'DingTalk was busy or had an internal error. This is usually temporary: run the job again if the message matters.',
      'zh-CN': '钉钉系统繁忙或故障，通常会自行恢复。如果消息重要，请重新运行该作业。',
    },
  },
  timeout: {
    ...trouble,
    reason: 'timeout',
    arrived: 'maybe',
    source: 'K-0717: on a timeout, repeat with the same msgUuid',
    hint: {
      en: 'Increase timeout if the network between this runner and DingTalk is slow.',
      'zh-CN': '如果运行器到钉钉的网络较慢，请调大 timeout。',
    },
  },
  late: {
    reason: 'timeout',
    retry: 'never',
    rejected: false,
    arrived: 'no',
    source: 'none: the input deadline',
    hint: {
      en: 'Nothing was sent to this robot. Increase deadline, or set details: never so that nothing is read from GitHub’s API.',
      'zh-CN':
        '没有向该机器人发送任何内容。请调大 deadline，或设置 details: never，不再读取 GitHub API。',
    },
  },
  network: {
    ...trouble,
    reason: 'network',
    arrived: 'maybe',
    source: 'K-0717: as for a timeout',
    hint: {
      en: 'This is usually temporary; if not, check the runner’s firewall and proxy.',
      'zh-CN': '通常会自行恢复；否则请检查运行器的防火墙和代理。',
    },
  },
  unreachable: {
    ...trouble,
    reason: 'network',
    arrived: 'no',
    source: 'node: no connection, no response of the name server',
    hint: {
      en: 'DingTalk could not be reached. Check the webhook’s host, the runner’s DNS, firewall and proxy.',
      'zh-CN': '无法连接钉钉。请检查 Webhook 的主机名以及运行器的 DNS、防火墙和代理。',
    },
  },
  host: {
    reason: 'network',
    retry: 'back off',
    rejected: true,
    arrived: 'no',
    source: 'node: ENOTFOUND',
    hint: {
      en: 'Check the host in the webhook; on a private network, also check the runner’s DNS.',
      'zh-CN': '请检查 Webhook 中的主机名；在内网中，还请检查运行器的 DNS。',
    },
  },
  protocol: {
    ...trouble,
    reason: 'protocol',
    arrived: 'maybe',
    source:
      'K-1433: a ban by address passes after five minutes; timonwong/prometheus-webhook-dingtalk#25',
    hint: {
      en: 'The response is not from DingTalk’s robot endpoint, or a firewall intercepted the request. Check the webhook’s host and path.',
      'zh-CN': '响应并非来自钉钉机器人接口，或请求被防火墙拦截。请检查 Webhook 的主机名和路径。',
    },
  },
  certificate: {
    ...rejection,
    reason: 'network',
    source: 'nodejs.org/api/tls.html, X509 certificate error codes',
    hint: {
      en: 'Nothing was sent to this server. Behind a proxy or for a private host, set NODE_EXTRA_CA_CERTS to its CA certificate file.',
      'zh-CN':
        '没有向该服务器发送任何内容。如果使用代理或私有地址，请把 NODE_EXTRA_CA_CERTS 设为其 CA 证书文件。',
    },
  },
  proxy: {
    ...trouble,
    reason: 'network',
    arrived: 'no',
    source: 'RFC 9110, 9.3.6 CONNECT',
    hint: {
      en: 'The proxy could not connect. This is usually temporary; if not, check HTTPS_PROXY and NO_PROXY.',
      'zh-CN': '代理未能建立连接，通常会自行恢复；否则请检查 HTTPS_PROXY 和 NO_PROXY。',
    },
  },
  'proxy-settings': {
    ...rejection,
    reason: 'network',
    source: 'RFC 9110, 9.3.6 CONNECT and 15.5.8',
    hint: {
      en: 'The proxy does not allow the connection. Check HTTPS_PROXY, its user and password, and NO_PROXY.',
      'zh-CN': '代理不允许该连接。请检查 HTTPS_PROXY、其用户名和密码以及 NO_PROXY。',
    },
  },
  elsewhere: {
    ...rejection,
    reason: 'protocol',
    source: 'RFC 9110, 15.4 and 15.5',
    hint: {
      en: 'The response is a redirect or says that the page does not exist; redirects are not followed, to protect the token. Check the webhook’s host and path.',
      'zh-CN':
        '响应是重定向，或表示该地址不存在；为保护 token 不会跟随重定向。请检查 Webhook 的主机名和路径。',
    },
  },
  cancelled: {
    reason: 'timeout',
    retry: 'never',
    rejected: false,
    arrived: 'maybe',
    source: 'docs.github.com, workflow cancellation',
    hint: {
      en: 'The job was cancelled before DingTalk responded.',
      'zh-CN': '在钉钉响应之前，作业已被取消。',
    },
  },
  defect: {
    reason: 'unknown',
    retry: 'never',
    rejected: true,
    arrived: 'maybe',
    source: 'none: an error of this action',
    hint: {
      en: 'This is a bug in dingtalk-notify; please report it. The other robots are not affected.',
      'zh-CN': '这是 dingtalk-notify 自身的缺陷，请向我们反馈。其他机器人不受影响。',
    },
  },
  unknown: {
    ...rejection,
    reason: 'unknown',
    source: 'none',
    hint: {
      en: 'DingTalk rejected the message for a reason that this action does not know; see DingTalk’s own text.',
      'zh-CN': '钉钉因未知原因拒绝了消息，请参考钉钉返回的原文。',
    },
  },
} as const satisfies Record<string, ErrorKindRow>

export type ErrorKind = keyof typeof errorKinds
