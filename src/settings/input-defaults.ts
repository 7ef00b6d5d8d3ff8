/** Every input by its name and default, and its text: as given, else from the environment, else the default. */

/**
 * As in action.yml (a test compares the two). The runner fills in expression defaults such as
 * `${{ job.status }}`; here they are empty.
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
  'ignore-jobs': '',
  'message-type': 'markdown',
  title: '',
  template: '',
  'template-file': '',
  fields: '',
  'test-report': '',
  payload: '',
  'payload-file': '',
  language: 'zh-CN',
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

/** Where settings come from: an action's inputs, a command's options. */
export type SettingsSource = {
  /** The text as it was given; undefined or blank where it is not set. */
  given: (name: InputName) => string | undefined
  /** Inputs that were given although there is none of that name. */
  unknown: readonly { name: string; text: string }[]
  env: Readonly<Record<string, string | undefined>>
  /** GitHub gives this run no secrets, so that an empty `webhooks` is no mistake. */
  secretsWithheld: boolean
  /** Before the job's other steps: files and variables of theirs are not there yet. */
  isEarly: boolean
  /** For somebody's own command; a step of a workflow reads files of its workspace only. */
  readsAnyFile?: true
  /** Hides texts from the log, before anything is printed that may hold them. */
  mask: (texts: readonly string[]) => void
  /** Every webhook, token, secret and number of any input: no sentence about an input shows one. */
  hidden: readonly string[]
}

export type InputTexts = (name: InputName) => string

/** For organisations that set them once for every step. */
const variables: Readonly<Partial<Record<InputName, string>>> = {
  webhooks: 'DINGTALK_WEBHOOKS',
  secrets: 'DINGTALK_SECRETS',
  keyword: 'DINGTALK_KEYWORD',
}

/** Lines stay as they are; a byte order mark, which editors on Windows write, is dropped. */
export function inputTexts({ given, env }: Pick<SettingsSource, 'given' | 'env'>): InputTexts {
  return (name) => {
    const variable = variables[name]
    const fromEnvironment = variable === undefined ? undefined : env[variable]
    const text = [given(name), fromEnvironment].find((each) => (each ?? '').trim() !== '')
    return text?.replace(/^\ufeff/, '') ?? defaults[name]
  }
}

/** The variable that an input's text is from: of one that is empty. */
export function variableOf(
  name: string,
  { given, env }: Pick<SettingsSource, 'given' | 'env'>,
): string | undefined {
  const variable = isInputName(name) && !given(name)?.trim() ? variables[name] : undefined
  return variable !== undefined && env[variable]?.trim() ? variable : undefined
}
