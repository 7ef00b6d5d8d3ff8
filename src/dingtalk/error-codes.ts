/**
 * DingTalk's responses, as a table: which errcode and which words mean what. The first row that
 * fits wins. Sources: K-n, probe and repo#n as CONTRIBUTING.md explains them.
 */
import type { ErrorKind } from './error-kinds.ts'

type ErrorCode = {
  /** Absent where the words alone decide. */
  errcode?: number
  /** Absent: whatever the words. Three wordings exist, so substrings, never equality. */
  pattern?: RegExp
  kind: ErrorKind
  source: string
}

export const errorCodes: readonly ErrorCode[] = [
  {
    errcode: 310000,
    pattern: /keywords not in content|关键词/i,
    kind: 'keyword',
    source: 'K-0082, RayWangQvQ/BiliBiliToolPro#271',
  },
  {
    errcode: 310000,
    pattern: /invalid timestamp|签名过期/i,
    kind: 'clock',
    source: 'K-0082, 0wQ/air780e-forwarder#51',
  },
  {
    errcode: 310000,
    pattern: /sign not match|签名/i,
    kind: 'sign',
    source: 'K-0082, jenkinsci/dingtalk-plugin#414',
  },
  {
    errcode: 310000,
    pattern: /whitelist|白名单/i,
    kind: 'ip',
    source: 'K-0082, sansan0/TrendRadar#70',
  },
  { errcode: 300005, kind: 'token', source: 'probe of 2026-09' },
  { errcode: 300001, kind: 'token', source: 'timonwong/prometheus-webhook-dingtalk#91' },
  { errcode: 400101, kind: 'token', source: 'K-0717' },
  { errcode: 400102, kind: 'token', source: 'K-0717' },
  { errcode: 400106, kind: 'token', source: 'K-0717' },
  { errcode: 400013, kind: 'token', source: 'K-0717' },
  { errcode: 40035, pattern: /access_token/i, kind: 'token', source: 'probe of 2026-09' },
  { errcode: -1, kind: 'busy', source: 'K-0013' },
  { errcode: 500100, kind: 'busy', source: 'jeessy2/ddns-go#1048' },
  { errcode: 660026, kind: 'rate-limit', source: 'probe of 2026-09' },
  { errcode: 130101, kind: 'rate-limit', source: 'ccfos/nightingale#369' },
  { errcode: 410100, kind: 'rate-limit', source: 'K-0717' },
  { errcode: 90030, kind: 'quota', source: 'aliyun ask 595588' },
  { errcode: 460101, kind: 'too-long', source: 'feiyu563/PrometheusAlert#318' },
  { errcode: 101002, kind: 'too-long', source: 'timonwong/prometheus-webhook-dingtalk#30' },
  { errcode: 430101, kind: 'content', source: 'K-0717' },
  { errcode: 430102, kind: 'content', source: 'K-0717' },
  { errcode: 430103, kind: 'content', source: 'K-0717' },
  { errcode: 430104, kind: 'content', source: 'K-0717' },
  { errcode: 40035, kind: 'invalid', source: 'ccfos/nightingale#2704' },
  { errcode: 43002, kind: 'invalid', source: 'probe of 2026-09' },
  { errcode: 43004, kind: 'invalid', source: 'K-0013' },
  { errcode: 400105, kind: 'invalid', source: 'K-0717' },
  { pattern: /miss param|缺失/i, kind: 'invalid', source: 'robot-dd, n8n-nodes-dingtalk#10' },
]

/**
 * Responses without an errcode, so not DingTalk's own: what the HTTP status says. 403 is how firewalls
 * ban an address, which passes (K-1433).
 */
const statuses: readonly { from: number; kind: ErrorKind }[] = [
  { from: 500, kind: 'busy' },
  { from: 430, kind: 'elsewhere' },
  { from: 429, kind: 'rate-limit' },
  { from: 409, kind: 'elsewhere' },
  { from: 408, kind: 'busy' },
  { from: 404, kind: 'elsewhere' },
  { from: 403, kind: 'protocol' },
  { from: 300, kind: 'elsewhere' },
  { from: 0, kind: 'protocol' },
]

export function errorKindOf(errcode: number, errmsg: string): ErrorKind {
  const row = errorCodes.find(
    (each) =>
      (each.errcode === undefined || each.errcode === errcode) &&
      (each.pattern?.test(errmsg) ?? true),
  )
  return row?.kind ?? 'unknown'
}

export function errorKindOfStatus(status: number): ErrorKind {
  return statuses.find(({ from }) => status >= from)?.kind ?? 'protocol'
}
