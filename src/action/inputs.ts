/** The action's inputs as the runner hands them over, in variables `INPUT_…` → settings. */
import type { KnownSecrets } from '../redact/secrets.ts'
import type { Environment } from '../runtime.ts'
import { InputError, type InputIssue, isInputError } from '../settings/input-issue.ts'
import { isInputName, type SettingsSource, inputTexts } from '../settings/input-defaults.ts'
import { type Settings, parseSettings } from '../settings/settings.ts'
import { givenInputs, readKnownSecrets, masksFor } from './known-secrets.ts'
import { keepState } from './outputs/outputs.ts'
import type { StepSurroundings } from './outputs/step-report.ts'
import {
  type WatchStage,
  isStatusStale,
  issueKey,
  newIssues,
  readWatchStage,
  watchIssuesState,
  watchStartState,
} from './watch-stage.ts'

export type Inputs = Settings & WatchStage & { readonly knownSecrets: KnownSecrets }

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
  // Before anything is parsed, and so before anything can be printed.
  const knownSecrets = await readKnownSecrets(env)
  mask(masksFor(knownSecrets))
  const given = givenInputs(env)
  const texts = inputTexts({ given, env })
  const watch = readWatchStage(texts('watch').trim().toLowerCase() === 'true', env)
  const source: SettingsSource = {
    ...{ given, unknown: unknownInputs(env), env, secretsWithheld, mask },
    isEarly: watch.stage === 'start',
    hidden: Object.values(knownSecrets).flat(),
  }
  const settings = { ...(await parseOnce(source, watch, now)), ...watch, knownSecrets }
  const isUnknown = settings.status === 'success' && isStatusStale(watch, env)
  if (!isUnknown) return settings
  const { unknownStatus } = await import('../settings/input-problems.chunk.ts')
  return { ...settings, status: 'neutral', advice: [...settings.advice, unknownStatus] }
}

/** A watched job's two stages read the same inputs: what its start has reported is not reported again. */
async function parseOnce(
  source: SettingsSource,
  { stage }: WatchStage,
  now: () => number,
): Promise<Settings> {
  try {
    const settings = await parseSettings(source)
    if (stage === 'start') await keepIssues(settings.advice, { env: source.env, ...settings })
    return stage === 'end'
      ? { ...settings, advice: newIssues(settings.advice, source.env) }
      : settings
  } catch (error) {
    if (!isInputError(error) || stage === 'step') throw error
    if (stage === 'end') throw new InputError(newIssues(error.issues, source.env), error.language)
    const surroundings = { env: source.env, language: error.language }
    await keepIssues(error.issues, surroundings)
    await keepState(watchStartState, String(now()), surroundings)
    throw error
  }
}

async function keepIssues(
  issues: readonly InputIssue[],
  surroundings: StepSurroundings,
): Promise<void> {
  if (issues.length === 0) return
  await keepState(watchIssuesState, issues.map(issueKey).join('\n'), surroundings)
}

/** The runner passes on what action.yml does not name as well. */
function unknownInputs(env: Environment): { name: string; text: string }[] {
  return Object.entries(env).flatMap(([variable, text = '']) => {
    const name = variable.slice('INPUT_'.length).toLowerCase()
    const isUnknown = variable.startsWith('INPUT_') && name !== '' && !isInputName(name)
    return isUnknown ? [{ name, text }] : []
  })
}
