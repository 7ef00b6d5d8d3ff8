/**
 * DingTalk's answers, as a table: which errcode and which words mean what. The first row that
 * fits wins. Sources: K-n, probe and repo#n as in the protocol notes of CONTRIBUTING.md.
 */
import type { Reason } from './reasons.ts'

type Row = {
  /** Absent: any code, the words alone decide. */
  errcode?: number
  /** Absent: whatever the words. Three wordings exist, so substrings, never equality. */
  words?: RegExp
  reason: Reason
  source: string
}

export const refusals: readonly Row[] = [
  {
    errcode: 310000,
    words: /keywords not in content|关键词/i,
    reason: 'keyword',
    source: 'K-0082, RayWangQvQ/BiliBiliToolPro#271',
  },
  {
    errcode: 310000,
    words: /invalid timestamp|签名过期/i,
    reason: 'clock',
    source: 'K-0082, 0wQ/air780e-forwarder#51',
  },
  {
    errcode: 310000,
    words: /sign not match|签名/i,
    reason: 'sign',
    source: 'K-0082, jenkinsci/dingtalk-plugin#414',
  },
  {
    errcode: 310000,
    words: /whitelist|白名单/i,
    reason: 'ip',
    source: 'K-0082, sansan0/TrendRadar#70',
  },
  { errcode: 300005, reason: 'token', source: 'probe of 2026-09' },
  { errcode: 300001, reason: 'token', source: 'timonwong/prometheus-webhook-dingtalk#91' },
  { errcode: 400101, reason: 'token', source: 'K-0717' },
  { errcode: 400102, reason: 'token', source: 'K-0717' },
  { errcode: 400106, reason: 'token', source: 'K-0717' },
  { errcode: 400013, reason: 'token', source: 'K-0717' },
  { errcode: 40035, words: /access_token/i, reason: 'token', source: 'probe of 2026-09' },
  { errcode: -1, reason: 'busy', source: 'K-0013' },
  { errcode: 500100, reason: 'busy', source: 'jeessy2/ddns-go#1048' },
  { errcode: 660026, reason: 'rate-limit', source: 'probe of 2026-09' },
  { errcode: 130101, reason: 'rate-limit', source: 'ccfos/nightingale#369' },
  { errcode: 410100, reason: 'rate-limit', source: 'K-0717' },
  { errcode: 90030, reason: 'quota', source: 'aliyun ask 595588' },
  { errcode: 460101, reason: 'too-long', source: 'feiyu563/PrometheusAlert#318' },
  { errcode: 101002, reason: 'too-long', source: 'timonwong/prometheus-webhook-dingtalk#30' },
  { errcode: 430101, reason: 'content', source: 'K-0717' },
  { errcode: 430102, reason: 'content', source: 'K-0717' },
  { errcode: 430103, reason: 'content', source: 'K-0717' },
  { errcode: 430104, reason: 'content', source: 'K-0717' },
  { errcode: 40035, reason: 'invalid', source: 'ccfos/nightingale#2704' },
  { errcode: 43002, reason: 'invalid', source: 'probe of 2026-09' },
  { errcode: 43004, reason: 'invalid', source: 'K-0013' },
  { errcode: 400105, reason: 'invalid', source: 'K-0717' },
  { words: /miss param|缺失/i, reason: 'invalid', source: 'robot-dd, n8n-nodes-dingtalk#10' },
]

export function reasonOf(errcode: number, errmsg: string): Reason {
  const row = refusals.find(
    (each) =>
      (each.errcode === undefined || each.errcode === errcode) &&
      (each.words?.test(errmsg) ?? true),
  )
  return row?.reason ?? 'unknown'
}
