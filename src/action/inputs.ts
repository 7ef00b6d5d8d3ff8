/** The action's inputs as the runner hands them over, in variables `INPUT_…` → settings. */
import { saveState } from '@actions/core'
import { type KnownSecrets, findSecrets } from '../redact/secrets.ts'
import type { Environment } from '../runtime.ts'
import { type InputName, isInputName } from '../settings/input-names.ts'
import { type InputTexts, type SettingsSource, inputTexts } from '../settings/input-texts.ts'
import { InputError, type InputIssue } from '../settings/issue.ts'
import { type Settings, parseSettings } from '../settings/settings.ts'
import { masksFor } from './mask.ts'
import {
  type WatchStage,
  isStatusStale,
  issueKey,
  newIssues,
  readWatchStage,
  unknownStatus,
  watchIssuesState,
  watchStartState,
} from './watch-stage.ts'
export type Inputs = Settings & WatchStage

/** What reading needs besides the inputs. */
export type InputSurroundings = Pick<SettingsSource, 'env' | 'mask'> & {
  /** Milliseconds since the epoch. */
  now: () => number
}

/**
 * @param secretsWithheld GitHub gives this run no secrets, so that an empty `webhooks` is no mistake
 * @throws InputError with every problem, each in both languages
 */
export async function readInputs(
  secretsWithheld: boolean,
  { env, mask, now }: InputSurroundings,
): Promise<Inputs> {
  const given = (name: InputName): string | undefined => env[`INPUT_${name.toUpperCase()}`]
  const texts = inputTexts({ given, env })
  const secrets = knownSecrets(texts, env)
  mask(masksFor(secrets))
  const watch = readWatchStage(texts('watch').trim().toLowerCase() === 'true', env)
  const source: SettingsSource = {
    ...{ given, unknown: unknownInputs(env), env, secretsWithheld, mask },
    isEarly: watch.stage === 'start',
    hidden: Object.values(secrets).flat(),
  }
  const settings = await parseOnce(source, watch, now)
  const isUnknown = settings.status === 'success' && isStatusStale(watch, env)
  return isUnknown
    ? { ...settings, ...watch, status: 'neutral', advice: [...settings.advice, unknownStatus] }
    : { ...settings, ...watch }
}

/** A watched job's two ends read the same inputs: what is said of them at its start is not said again. */
async function parseOnce(
  source: SettingsSource,
  { stage }: WatchStage,
  now: () => number,
): Promise<Settings> {
  try {
    const settings = await parseSettings(source)
    if (stage === 'start') saveIssues(settings.advice)
    return stage === 'end'
      ? { ...settings, advice: newIssues(settings.advice, source.env) }
      : settings
  } catch (error) {
    if (!(error instanceof InputError) || stage === 'step') throw error
    if (stage === 'end') throw new InputError(newIssues(error.issues, source.env), error.language)
    saveIssues(error.issues)
    saveState(watchStartState, String(now()))
    throw error
  }
}

function saveIssues(issues: readonly InputIssue[]): void {
  if (issues.length > 0) saveState(watchIssuesState, issues.map(issueKey).join('\n'))
}

/** Found before anything is parsed, and so before anything can be printed. */
function knownSecrets(texts: InputTexts, env: Environment): KnownSecrets {
  return findSecrets({
    webhooks: texts('webhooks'),
    secrets: texts('secrets'),
    keyword: texts('keyword'),
    mobiles: texts('at-mobiles'),
    mentionMap: texts('mention-map'),
    payload: texts('payload'),
    token: texts('github-token'),
    proxies: ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].map((name) => env[name]),
  })
}

/** The runner passes on what action.yml does not name as well. */
function unknownInputs(env: Environment): { name: string; text: string }[] {
  return Object.entries(env).flatMap(([variable, text = '']) => {
    const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase()
    return name === undefined || isInputName(name) ? [] : [{ name, text }]
  })
}
