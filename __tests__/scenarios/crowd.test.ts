/** Many runs at once against one robot with the real limit: 200 in CI, otherwise twice the limit. */
import { test, expect } from '@jest/globals'
import { runAction } from '../../scripts/run-action.mjs'
import { startSimulator } from '../../simulator/index.ts'
import { tokenOf, pushEnvironment } from './run-scenario.ts'
const runs = process.env['CI'] === undefined ? 40 : 200

test(`each of ${String(runs)} runs ends within its deadline and reports what happened`, async () => {
  const deadline = 60
  const simulator = await startSimulator({ robots: [{ token: tokenOf(1) }] })
  const all = await Promise.all(
    Array.from({ length: runs }, (_, index) =>
      runAction({
        inputs: {
          webhooks: simulator.webhook(tokenOf(1)),
          status: 'success',
          title: `run ${String(index)}`,
          deadline: String(deadline),
        },
        env: pushEnvironment,
      }),
    ),
  )
  const shown = JSON.stringify(simulator.delivered())
  await simulator.close()
  expect(all.every(({ exitCode, ms }) => exitCode === 0 && ms < deadline * 1000)).toBe(true)
  const rows = all.map(({ outputs }) => toRow(outputs['results']))
  const isShown = (index: number): boolean => shown.includes(`"run ${String(index)}"`)
  const lies = rows.filter(({ ok, uncertain }, index) =>
    ok ? !isShown(index) : isShown(index) && !uncertain,
  )
  expect(lies).toEqual([])
  const rejected = rows.filter(({ ok }) => !ok)
  expect(rejected.length).toBeGreaterThanOrEqual(runs - 20)
  expect(rejected.filter(({ reason }) => reason !== 'rate-limit')).toEqual([])
}, 180_000)

type Row = { ok: boolean; uncertain?: boolean; reason?: string }

function toRow(results = ''): Row {
  const rows: unknown = JSON.parse(results)
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined
  if (!isRow(row)) throw new Error(`Not a row of results: ${results}`)
  return row
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'ok' in value
}
