/**
 * Liquid in a sandbox: no files, no templates of others, own properties only, bounded in time and
 * memory. What it prints stays pieces to the end, so that a value can never be read as markup.
 */
import {
  Context,
  Liquid,
  filters as builtIn,
  type LiquidOptions,
  type FilterImplOptions,
  type Operators,
  defaultOperators,
  type Emitter,
} from 'liquidjs'
import { filters } from './filters.ts'
import { toValue, outputOf, type OutputNode, plainOutput } from './output.ts'
import type { RenderOptions } from './template.ts'
/** A message holds 20,000 bytes, so a longer template says more than anybody will see. */
export const maxTemplateLength = 20_000

/** They would load other templates, or write HTML tables, which do not show on phones. */
const unfitTags = ['include', 'render', 'layout', 'block', 'tablerow']

/** Those that read an expression out of a value, and those that write HTML. */
const unfitFilters = /_exp$|^(escape|escape_once|xml_escape|newline_to_br)$/

/** By the context of a rendering: the filters find theirs here. */
const sessions = new WeakMap<Context, RenderOptions>()

export function makeEngine(): Liquid {
  const engine = new Liquid(Object.assign(sandbox(), { outputEscape }))
  for (const name of unfitTags) Reflect.deleteProperty(engine.tags, name)
  for (const [name, filter] of Object.entries(builtIn)) {
    if (unfitFilters.test(name)) engine.unregisterFilter(name)
    else if (name === 'date') registerDate(engine, timed(filter))
    else engine.registerFilter(name, timed(filter))
  }
  registerOwn(engine)
  keepPieces(engine)
  return engine
}

function sandbox(): LiquidOptions {
  return {
    templates: {},
    ownPropertyOnly: true,
    jsTruthy: true,
    parseLimit: maxTemplateLength,
    renderLimit: 3000,
    memoryLimit: 1e6,
    dateFormat: '%Y-%m-%d %H:%M',
    // Left out, it is asked for: the first use of `Intl` costs as much as the engine.
    locale: 'en-US',
    operators: timedOperators(),
  }
}

/** What every value goes through at the end: the emitter below gets pieces, never a bare text. */
function outputEscape(value: unknown): object {
  return toValue(outputOf(value))
}

/** Gives a rendering its session. */
export function withRenderOptions(context: Context, session: RenderOptions): Context {
  sessions.set(context, session)
  return context
}

function sessionOf(context: Context): RenderOptions {
  const session = sessions.get(context)
  if (session === undefined) throw new Error('a rendering without a session')
  return session
}

type Handler = Extract<FilterImplOptions, (...args: never[]) => unknown>

/** The engine looks at the clock between outputs only; one output may hold thousands of filters. */
function timed(filter: FilterImplOptions): Handler {
  const handler = typeof filter === 'function' ? filter : filter.handler
  return function (value: unknown, ...args: unknown[]): unknown {
    checkTime(this.context)
    return handler.call(this, value, ...args)
  }
}

function timedOperators(): Operators {
  const timedOnes = Object.entries(defaultOperators).map(([name, operator]) => {
    const checked: OperatorHandler = (left: unknown, right: unknown, last?: unknown) => {
      const context = last ?? right
      if (!(context instanceof Context)) return false
      checkTime(context)
      return operator(left, right, context)
    }
    return [name, checked] as const
  })
  return Object.fromEntries(timedOnes)
}

type OperatorHandler = Operators[string]

function checkTime({ renderLimit }: Context): void {
  renderLimit.check(performance.now())
}

function registerOwn(engine: Liquid): void {
  for (const [name, { apply }] of Object.entries(filters)) {
    engine.registerFilter(name, function (value: unknown, argument: unknown) {
      return apply({ value, argument, session: sessionOf(this.context) })
    })
  }
}

/** Liquid's own takes seconds, and the runner's time zone; here all numbers are milliseconds. */
function registerDate(engine: Liquid, date: Handler): void {
  engine.registerFilter('date', function (value: unknown, format: unknown): unknown {
    const moment = typeof value === 'number' ? value / 1000 : value
    return date.call(this, moment, format, sessionOf(this.context).timezone)
  })
}

/** Makes every rendering, also within `capture`, give pieces in place of one text. */
function keepPieces({ renderer }: Liquid): void {
  const render = renderer.renderTemplates.bind(renderer)
  renderer.renderTemplates = function* (templates, context, emitter): Generator<unknown, unknown> {
    if (emitter !== undefined) {
      yield* render(templates, context, emitter)
      return undefined
    }
    const pieces: OutputNode[] = []
    yield* render(templates, context, emitterInto(pieces, context))
    return toValue(pieces)
  }
}

function emitterInto(pieces: OutputNode[], { memoryLimit }: Context): Emitter {
  return {
    buffer: '',
    write: (value: unknown) => {
      const written: readonly OutputNode[] =
        typeof value === 'string' ? [{ kind: 'verbatim', text: value }] : outputOf(value)
      memoryLimit.use(written.length + plainOutput(written).length)
      pieces.push(...written)
    },
  }
}
