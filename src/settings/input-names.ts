/**
 * Every input with its default, as in action.yml (a test compares the two). The runner fills in
 * expression defaults such as `${{ job.status }}`; here they are empty.
 */
export const defaults = {
  webhooks: '',
  secrets: '',
  keyword: '',
  'at-mobiles': '',
  'at-user-ids': '',
  'at-all': 'false',
  'at-on': 'always',
  'mention-map': '',
  status: '',
  needs: '',
  'message-type': 'markdown',
  title: '',
  template: '',
  'template-file': '',
  payload: '',
  'payload-file': '',
  language: 'en',
  timezone: 'Asia/Shanghai',
  'link-target': 'app',
  details: 'auto',
  'log-lines': '0',
  'notify-on': 'always',
  timeout: '10',
  deadline: '60',
  retries: '3',
  'fail-on': 'rejected',
  'dry-run': 'false',
  summary: 'false',
  'github-token': '',
  'job-id': '',
  matrix: '',
  watch: 'false',
  'notify-start': 'false',
} as const satisfies Record<string, string>

export type InputName = keyof typeof defaults

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(defaults, name)
}
