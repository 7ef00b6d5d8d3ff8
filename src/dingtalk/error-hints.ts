/** What a failure means and what a person can do about it, in both languages. */
import type { Translated } from '../i18n/language.ts'
import type { ErrorKind } from './error-kinds.ts'
export const errorHints = {
  keyword: {
    en: 'The message holds none of the robot’s keywords. Put one of them into the input keyword, exactly as it is written in the robot’s security settings.',
    'zh-CN': '消息里没有机器人的任何一个关键词。请把安全设置中的一个关键词原样填入 keyword。',
  },
  sign: {
    en: 'The signature does not match. Copy the secret (SEC…) from this robot’s security settings into the same line of secrets as its webhook.',
    'zh-CN':
      '签名不匹配。请把该机器人安全设置中的密钥（SEC…）填入 secrets 中与其 Webhook 相同的一行。',
  },
  clock: {
    en: 'DingTalk found the signature’s time more than an hour off. Set the runner’s clock (NTP).',
    'zh-CN': '钉钉认为签名时间相差超过一小时。请校准运行器的时钟（NTP）。',
  },
  ip: {
    en: 'The robot only takes messages from listed IP addresses. Add the runner’s address (GitHub’s change all the time: prefer "Sign"), or use a self-hosted runner.',
    'zh-CN':
      '机器人只接受白名单 IP。请添加运行器的地址（GitHub 托管运行器的地址经常变化，建议改用“加签”），或使用自托管运行器。',
  },
  token: {
    en: 'DingTalk knows no active robot with this token. Copy the whole webhook again; if the robot or its group was removed or stopped, make a new one.',
    'zh-CN':
      '钉钉找不到使用此 token 的有效机器人。请重新复制完整的 Webhook；如果机器人或群已被删除或停用，请新建一个。',
  },
  'rate-limit': {
    en: 'A robot takes 20 messages a minute, then pauses for up to ten minutes. Send fewer: one message per workflow, or only failures.',
    'zh-CN':
      '每个机器人每分钟最多 20 条消息，超过后会限流约十分钟。请减少发送：每个工作流一条，或只通知失败。',
  },
  quota: {
    en: 'The organisation’s monthly quota for webhook messages is used up. An administrator can raise it in DingTalk’s console; sending fewer messages saves it.',
    'zh-CN':
      '组织本月的 Webhook 消息额度已用完。管理员可在钉钉后台提升额度；减少消息可以节省额度。',
  },
  'too-long': {
    en: 'The message is over DingTalk’s 20,000 bytes. Shorten the title, or report this: the action should have shortened it.',
    'zh-CN': '消息超过钉钉的 20,000 字节上限。请缩短标题，或向我们反馈：本应自动截短。',
  },
  invalid: {
    en: 'DingTalk did not accept the form of the request. Check that the webhook is a group robot’s (…/robot/send?access_token=…); if it is, please report this.',
    'zh-CN':
      '钉钉不接受该请求的格式。请确认 Webhook 属于群机器人（…/robot/send?access_token=…）；如果是，请向我们反馈。',
  },
  content: {
    en: 'DingTalk’s content check found an unsafe link, text or picture in the message. Look at the commit’s or pull request’s title; a title of your own replaces it.',
    'zh-CN':
      '钉钉的内容检查认为消息含有不安全的链接、文字或图片。请检查提交或拉取请求的标题，或用 title 自定义标题。',
  },
  busy: {
    en: 'DingTalk was busy or in trouble. It passes by itself: run the job again if the message matters.',
    'zh-CN': '钉钉系统繁忙或故障，通常会自行恢复。如果消息重要，请重新运行该作业。',
  },
  timeout: {
    en: 'No answer in time. Raise timeout if this runner’s way to DingTalk is slow.',
    'zh-CN': '未在时限内收到响应。如果运行器到钉钉的网络较慢，请调大 timeout。',
  },
  network: {
    en: 'The connection broke on the way. It passes by itself; if not, check the runner’s firewall and proxy.',
    'zh-CN': '连接中途断开，通常会自行恢复；否则请检查运行器的防火墙和代理。',
  },
  unreachable: {
    en: 'DingTalk could not be reached. Check the webhook’s host, the runner’s DNS, firewall and proxy.',
    'zh-CN': '无法连接钉钉。请检查 Webhook 的主机名以及运行器的 DNS、防火墙和代理。',
  },
  protocol: {
    en: 'What answered is not DingTalk’s robot endpoint, or a firewall stood before it. Check the webhook’s host and path.',
    'zh-CN': '响应并非来自钉钉机器人接口，或被防火墙拦截。请检查 Webhook 的主机名和路径。',
  },
  certificate: {
    en: 'The server’s certificate is not trusted, so nothing was sent to it. Behind a proxy or on a private host, set NODE_EXTRA_CA_CERTS to the file of its certificate authority.',
    'zh-CN':
      '服务器证书不受信任，因此没有发送任何内容。如果使用代理或私有地址，请把 NODE_EXTRA_CA_CERTS 设为其 CA 证书文件。',
  },
  proxy: {
    en: 'The proxy did not let the connection through. Check HTTPS_PROXY, its user and password, and NO_PROXY.',
    'zh-CN': '代理没有放行该连接。请检查 HTTPS_PROXY、其用户名和密码以及 NO_PROXY。',
  },
  elsewhere: {
    en: 'What answered points elsewhere or knows no such address; redirects are not followed, for the token’s sake. Check the webhook’s host and path.',
    'zh-CN':
      '响应指向其他地址，或该地址不存在；为保护 token 不会跟随重定向。请检查 Webhook 的主机名和路径。',
  },
  cancelled: {
    en: 'The job was cancelled before DingTalk answered.',
    'zh-CN': '作业在钉钉响应之前被取消。',
  },
  unknown: {
    en: 'DingTalk refused for a reason that this action does not know; its own words tell more.',
    'zh-CN': '钉钉因未知原因拒绝了消息，请参考钉钉返回的原文。',
  },
} as const satisfies Record<ErrorKind, Translated>
