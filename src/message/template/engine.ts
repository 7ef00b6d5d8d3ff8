/**
 * Liquid in a sandbox: no files, no templates of others, own properties only, bounded in memory. Its
 * caller bounds the time, which the engine itself looks at between outputs only. What it prints stays
 * structure to the end, so that a value can never be read as markup.
 */
import {
  Context,
  Drop,
  Liquid,
  TypeGuards,
  filters as builtIn,
  type LiquidOptions,
  type FilterImplOptions,
  type Emitter,
} from 'liquidjs'
import { filters, type RenderOptions } from './filters.ts'
import { toValue, outputOf, type OutputNode, plainOutput } from './output.ts'

/** A message holds 20,000 bytes, so a longer template says more than anybody will see. */
export const maxTemplateLength = 20_000

/** They would load other templates, or write HTML tables, which do not show on phones. */
const unfitTags = ['include', 'render', 'layout', 'block', 'tablerow']

/** Those that read an expression out of a value, and those that write HTML. */
const unfitFilters = /_exp$|^(escape|escape_once|xml_escape|newline_to_br)$/

/** One engine for one rendering: the filters know its options. */
export function makeEngine(options: RenderOptions): Liquid {
  const engine = new Liquid(Object.assign(sandbox(), { outputEscape }))
  for (const name of unfitTags) Reflect.deleteProperty(engine.tags, name)
  for (const name of Object.keys(builtIn).filter((each) => unfitFilters.test(each)))
    engine.unregisterFilter(name)
  registerDate(engine, options)
  registerOwn(engine, options)
  keepOutput(engine)
  return engine
}

function sandbox(): LiquidOptions {
  return {
    templates: {},
    ownPropertyOnly: true,
    jsTruthy: true,
    parseLimit: maxTemplateLength,
    memoryLimit: 1e6,
    dateFormat: '%Y-%m-%d %H:%M',
    // Left out, it is asked for: the first use of `Intl` costs as much as the engine.
    locale: 'en-US',
  }
}

/** What every value goes through at the end: the emitter below gets output, never a bare text. */
function outputEscape(value: unknown): object {
  return toValue(outputOf(value))
}

function registerOwn(engine: Liquid, options: RenderOptions): void {
  for (const [name, { apply }] of Object.entries(filters)) {
    engine.registerFilter(name, function (value: unknown, argument: unknown) {
      const [token] = this.token.args
      const isLiteral = TypeGuards.isQuotedToken(token) || TypeGuards.isNumberToken(token)
      return apply({ value, argument, isLiteral, options })
    })
  }
}

/** Liquid's own takes seconds, and the runner's time zone; here all numbers are milliseconds. */
function registerDate(engine: Liquid, { timezone }: RenderOptions): void {
  const date = handlerOf(builtIn['date'])
  engine.registerFilter('date', function (value: unknown, format: unknown): unknown {
    const moment = typeof value === 'number' ? value / 1000 : value
    return date.call(this, moment, format, timezone)
  })
}

type Handler = Extract<FilterImplOptions, (...args: never[]) => unknown>

function handlerOf(filter: FilterImplOptions | undefined): Handler {
  if (filter === undefined) throw new Error('a filter that the engine no longer has')
  return typeof filter === 'function' ? filter : filter.handler
}

/** Makes every rendering, also within `capture`, give output in place of one text. */
function keepOutput({ renderer }: Liquid): void {
  const render = renderer.renderTemplates.bind(renderer)
  renderer.renderTemplates = function* (templates, context, emitter): Generator<unknown, unknown> {
    if (emitter !== undefined) {
      yield* render(templates, context, emitter)
      return undefined
    }
    const nodes: OutputNode[] = []
    yield* render(templates, context, emitterInto(nodes, context))
    return toValue(nodes)
  }
}

function emitterInto(nodes: OutputNode[], { memoryLimit }: Context): Emitter {
  return {
    buffer: '',
    write: (value: unknown) => {
      const written: readonly OutputNode[] =
        typeof value === 'string' ? [{ kind: 'verbatim', text: value }] : outputOf(value)
      memoryLimit.use(written.length + plainOutput(written).length)
      nodes.push(...written)
    },
  }
}

/** What `forloop` has. It is the one object whose names the engine looks for in its class as well. */
export const loopNames = [
  ...['first', 'last', 'index', 'index0', 'rindex', 'rindex0', 'length', 'name'],
] as const

const readable: ReadonlySet<unknown> = new Set(loopNames)

/** The values of one rendering; no object of the engine's own shows more than its names. */
export function makeContext(values: object, engine: Liquid): Context {
  return sealed(new Context(values, engine.options, { sync: true }, { liquid: engine }))
}

function sealed(context: Context): Context {
  const read = context.readProperty.bind(context)
  const spawn = context.spawn.bind(context)
  return Object.assign(context, {
    readProperty: (object: object, key: string | number | Drop): unknown =>
      object instanceof Drop && !readable.has(key) ? undefined : read(object, key),
    spawn: (scope: object) => sealed(spawn(scope)),
  })
}
