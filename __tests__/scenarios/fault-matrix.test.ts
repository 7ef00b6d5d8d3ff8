/**
 * Every fault, at one robot and at the second of three, whether DingTalk honours `msgUuid` or not:
 * nothing that could be delivered is lost, and nothing is reported delivered that was not.
 */
import { describe, test, expect } from '@jest/globals'
import { transportFaults, busyFaults, rejectionFaults, type FaultCase } from './faults.ts'
import { type Observed, tokenOf, runScenario } from './run-scenario.ts'
const retries = 1

/** Where DingTalk answers, however badly, it has all the time in the world: a busy machine is no fault. */
const timeoutFor = ({ reason }: FaultCase): string => (reason === 'timeout' ? '1' : '30')

const everyFault = [...transportFaults, ...busyFaults, ...rejectionFaults]

const settings = [
  { robots: 'one robot', count: 1, faulty: 0 },
  { robots: 'one of three', count: 3, faulty: 1 },
]

type Setting = { count: number; faulty: number; honoured?: boolean }

function run(
  fault: FaultCase,
  times: number,
  { count, faulty, honoured = true }: Setting,
): Promise<Observed> {
  const script = Array.from({ length: times }, () => fault.fault)
  const robots = Array.from({ length: count }, (_, index) => ({
    token: tokenOf(index + 1),
    ...(index === faulty && { script }),
  }))
  return runScenario({
    robots,
    behaviour: { msgUuid: { honoured } },
    inputs: {
      retries: String(retries),
      timeout: timeoutFor(fault),
      deadline: '60',
      'fail-on': 'any',
    },
  })
}

const arrives = ({ fault }: FaultCase): boolean =>
  ('deliver' in fault && fault.deliver) || fault.kind === 'drip'

describe.each(settings)('$robots', ({ count, faulty }) => {
  const others = Array.from({ length: count }, (_, index) => index).filter(
    (each) => each !== faulty,
  )

  test.concurrent.each(everyFault)('always: $name', async (each) => {
    const observed = await run(each, retries + 1, { count, faulty })
    const { attempts, ok, reason, errcode } = observed.results[faulty] ?? {}
    expect({ attempts, ok, reason, errcode }).toEqual({
      attempts: each.retried ? retries + 1 : 1,
      ok: false,
      reason: each.reason,
      errcode: each.errcode,
    })
    expect(observed.exitCode).toBe(1)
    expect(observed.delivered[faulty]).toBe(arrives(each) ? 1 : 0)
    expect(others.map((other) => observed.delivered[other])).toEqual(others.map(() => 1))
    expect(others.every((other) => observed.results[other]?.ok)).toBe(true)
  })

  test.concurrent.each(everyFault.filter(({ retried }) => retried))('once: $name', async (each) => {
    const observed = await run(each, 1, { count, faulty })
    expect(observed.results[faulty]).toMatchObject({ attempts: 2, ok: true, errcode: 0 })
    expect(observed.exitCode).toBe(0)
    expect(observed.delivered).toEqual(observed.delivered.map(() => 1))
  })

  test.concurrent.each(everyFault.filter(arrives))(
    'once, and msgUuid is not honoured: $name',
    async (each) => {
      const observed = await run(each, 1, { count, faulty, honoured: false })
      expect(observed.results[faulty]).toMatchObject({ attempts: 2, ok: true })
      expect(observed.delivered[faulty]).toBe(2)
    },
  )
})

test.concurrent('a success whose errcode is a string is a success', async () => {
  const fault = { kind: 'answer', errcode: '0', errmsg: 'ok', deliver: true } as const
  const observed = await run(
    { name: '', fault, reason: '', retried: false },
    1,
    settings[0] ?? { count: 1, faulty: 0 },
  )
  expect(observed.results).toMatchObject([{ ok: true, attempts: 1 }])
})
