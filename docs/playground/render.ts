/** An event and inputs → the message that the action would send: the action's own modules, in order. */
import type { Message, MessageTypeSpec } from '../../src/dingtalk/message.ts'
import { messageTypeSpecs } from '../../src/dingtalk/message-types.ts'
import { bodyBytes, toBody } from '../../src/dingtalk/write-message.ts'
import { collectReport, toRunContext } from '../../src/github/collect.ts'
import { matchesNotifyWords } from '../../src/model/notify-rules.ts'
import type { RunContext } from '../../src/model/run-report.ts'
import { mentionedPeople, renderReport } from '../../src/render-report.ts'
import type { Runtime } from '../../src/runtime.ts'
import type { InputName, SettingsSource } from '../../src/settings/input-defaults.ts'
import { type InputIssue, isInputError } from '../../src/settings/input-issue.ts'
import { type Settings, parseSettings } from '../../src/settings/settings.ts'
import { type ApiResponses, setApiResponses } from './platform/octokit-fetch.ts'

export type PlaygroundInputs = Readonly<Partial<Record<InputName, string>>>

export type RenderRequest = {
  payload: unknown
  /** The runner's variables, and `DINGTALK_VAR_…`. */
  env: Readonly<Record<string, string>>
  inputs: PlaygroundInputs
  /** What GitHub's API responds; without it nothing is asked. */
  api: ApiResponses | undefined
}

export type Rendered = {
  /** The request's body, with a `msgUuid` that is no robot's. */
  json: string
  bytes: number
  message: Message
  dialect: MessageTypeSpec['dialect']
  mentionSupport: MessageTypeSpec['mentionSupport']
  status: string
  transition: string
  /** Whether `notify-on` matches. */
  isSent: boolean
  /** Warnings and notices about the inputs. */
  advice: readonly InputIssue[]
  /** Why it is not the user's own template. */
  failures: readonly RenderProblem[]
}

export type RenderProblem =
  { kind: 'issue'; issue: InputIssue } | { kind: 'thrown'; version: string; what: string }

export type RenderResponse =
  { kind: 'message'; rendered: Rendered } | { kind: 'issues'; issues: readonly InputIssue[] }

const msgUuid = '00000000-0000-0000-0000-000000000000'

/** Nothing that a browser does takes the rest of the deadline: the page ends the worker. */
const leftMs = (): number => Number.MAX_SAFE_INTEGER

export async function render(request: RenderRequest): Promise<RenderResponse> {
  try {
    const context = await toRunContext(request.env, request.payload)
    const settings = await parseSettings(sourceOf(request, context))
    return { kind: 'message', rendered: await renderWith(settings, context, request) }
  } catch (error) {
    if (isInputError(error)) return { kind: 'issues', issues: error.issues }
    throw error
  }
}

/** A dry run: it needs no webhook, and a playground should be given none. */
function sourceOf({ env, inputs, api }: RenderRequest, context: RunContext): SettingsSource {
  const token = api === undefined ? {} : { 'github-token': 'of-the-playground' }
  const texts: PlaygroundInputs = { status: 'success', ...inputs, ...token, 'dry-run': 'true' }
  return {
    given: (name) => texts[name],
    unknown: [],
    env,
    secretsWithheld: context.webhooksWithheld,
    isEarly: false,
    mask: () => undefined,
    hidden: [],
  }
}

async function renderWith(
  settings: Settings,
  context: RunContext,
  { api }: RenderRequest,
): Promise<Rendered> {
  setApiResponses(api ?? {})
  const policy = api === undefined ? ({ ...settings, details: 'never' } as const) : settings
  const run = await collectReport(context, { ...policy, startedAt: undefined }, runtime)
  // A browser has no files of test reports.
  const report = { ...run, tests: undefined }
  const facts = { ...report.outcome, transition: report.transition }
  const mentioned = mentionedPeople(report.context, facts, settings)
  const clock = { now: Date.now, leftMs }
  const { message, failures } = await renderReport(report, { ...settings, mentioned }, clock)
  return {
    json: toBody(message, msgUuid),
    bytes: bodyBytes(message),
    message,
    dialect: messageTypeSpecs[message.type].dialect,
    mentionSupport: messageTypeSpecs[message.type].mentionSupport,
    status: report.outcome.status,
    transition: report.transition ?? '',
    isSent: matchesNotifyWords(settings.notifyOn, facts),
    advice: settings.advice,
    failures: failures.flatMap(problemsOf),
  }
}

type RenderFailure = Awaited<ReturnType<typeof renderReport>>['failures'][number]

function problemsOf(failure: RenderFailure): RenderProblem[] {
  if ('issues' in failure) return failure.issues.map((issue) => ({ kind: 'issue', issue }))
  const what = 'thrown' in failure ? failure.thrown.message : String(failure.stoppedAfterMs)
  return [{ kind: 'thrown', version: failure.version, what }]
}

const runtime: Runtime = {
  now: Date.now,
  elapsed: () => performance.now(),
  random: Math.random,
  onCancelled: () => () => undefined,
  mask: () => undefined,
  proxy: { url: undefined, noProxy: '' },
}
