/** The inputs as the runner hands them over; the only place that calls `core.getInput`. */
import { getInput } from '@actions/core'

/**
 * Every input with its default, as in action.yml (a test holds the two together). The runner fills
 * expression defaults such as `${{ job.status }}`; here they are empty.
 */
export const defaults = {
  webhooks: '',
  secrets: '',
  keyword: '',
  'at-mobiles': '',
  'at-user-ids': '',
  'at-all': 'false',
  status: '',
  'message-type': 'markdown',
  title: '',
  language: 'en',
  timezone: 'Asia/Shanghai',
  timeout: '10',
  deadline: '60',
  retries: '3',
  'fail-on': 'refusal',
  'dry-run': 'false',
  summary: 'false',
  'job-id': '',
  matrix: '',
} as const satisfies Record<string, string>

export type InputName = keyof typeof defaults

/** The input's value with its lines as they are, or its default where it is empty. */
export function rawInput(name: InputName): string {
  const value = getInput(name, { trimWhitespace: false })
  return value.trim() === '' ? defaults[name] : value
}
