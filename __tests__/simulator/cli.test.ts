import { afterEach, test, expect } from '@jest/globals'
import { type Simulator, runSimulator } from '../../simulator/index.ts'
import { send, aText, answerOf, ok, aSimulator } from './simulated.ts'
const started: Simulator[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((simulator) => simulator.close()))
})

async function run(...args: readonly string[]): Promise<{
  readonly simulator: Simulator | undefined
  readonly exitCode: number | undefined
  readonly lines: readonly string[]
  readonly errors: readonly string[]
}> {
  const [lines, errors]: [string[], string[]] = [[], []]
  const result = await runSimulator(args, (line, stream) => {
    ;(stream === 'stderr' ? errors : lines).push(line)
  })
  const simulator = 'simulator' in result ? result.simulator : undefined
  if (simulator !== undefined) started.push(simulator)
  return { simulator, exitCode: 'exitCode' in result ? result.exitCode : undefined, lines, errors }
}

async function running(...args: readonly string[]): Promise<{
  readonly simulator: Simulator
  readonly lines: readonly string[]
}> {
  const { simulator, lines, errors } = await run(...args)
  if (simulator === undefined) throw new Error(errors.join('\n'))
  return { simulator, lines }
}

test('without robots there are three, and their settings are shown', async () => {
  const { simulator, lines } = await running()
  expect(simulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(lines).toEqual([
    `DingTalk robots at ${simulator.url}, until Ctrl+C:`,
    `  ${simulator.url}/robot/send?access_token=plain`,
    `  ${simulator.url}/robot/send?access_token=signed  secret: SECsimulator`,
    `  ${simulator.url}/robot/send?access_token=keyword  keyword: build`,
  ])
})

test('each request is a line', async () => {
  const { simulator, lines } = await running('--robot', 'a,keyword=deploy', '--wording', 'chinese')
  const at = { atMobiles: ['138'], atUserIds: ['u1'], isAtAll: true }
  await send(simulator, aText('deploy\n\u001b[31mdone', { at }), { token: 'a' })
  await send(simulator, aText('hello'), { token: 'a' })
  await send(simulator, 'no json', { token: 'a' })
  simulator.script('a', [{ kind: 'status', status: 502, body: '<h1>Bad\nGateway</h1>' }])
  await send(simulator, aText('hello'), { token: 'a' })
  expect(lines.slice(2).map((line) => line.replace(/^\d\d:\d\d:\d\d /, ''))).toEqual([
    ' delivered  a  text: deploy ⏎  [31mdone | @138 @u1 @all',
    ' rejected  a  310000 错误描述:关键词不匹配;解决方案:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;  text: hello',
    ' rejected  a  40035 缺少参数 json',
    ' fault  a  <h1>Bad ⏎ Gateway</h1>  text: hello',
  ])
})

test('robots have the settings they were given', async () => {
  const { simulator, lines } = await running(
    '--robot=a,keyword=x,keyword=y,ip=10.0.0.0/8,ip=127.0.0.1',
    '--robot=b,secret=SEC=1',
  )
  expect(lines.slice(1)).toEqual([
    `  ${simulator.webhook('a')}  keyword: x  keyword: y  ip: 10.0.0.0/8  ip: 127.0.0.1`,
    `  ${simulator.webhook('b')}  secret: SEC=1`,
  ])
  expect(await answerOf(simulator, aText('y'), { token: 'a' })).toBe(ok)
  expect(await answerOf(simulator, aText('z'), { token: 'a' })).toContain('310000')
  expect(await answerOf(simulator, aText(), { token: 'b' })).toContain('sign not match')
})

test('--help shows the usage and starts nothing', async () => {
  const { exitCode, simulator, lines, errors } = await run('--help')
  expect([exitCode, simulator, errors]).toEqual([0, undefined, []])
  expect(lines.join('\n')).toContain('Usage: simulator [--port N]')
})

test.each([
  [['--port', '8x'], '--port: "8x" is not a number from 0 to 65535.'],
  [['--port', '65536'], '--port: "65536" is not a number from 0 to 65535.'],
  [['--port='], '--port: "" is not a number from 0 to 65535.'],
  [['--wording', 'x'], '--wording: "x" is not one of classic, described, chinese.'],
  [['--robot', ''], '--robot: "" does not start with a token.'],
  [['--robot', 'secret=x'], '--robot: "secret=x" does not start with a token.'],
  [['--robot', 'a,colour=red'], '--robot: "colour=red" is none of secret=…, keyword=…, ip=….'],
  [['--robot', 'a,secret='], '--robot: "secret=" is none of secret=…, keyword=…, ip=….'],
  [['--robot', 'a,ip=x'], '"x" in ipAllowList is neither an IPv4 address nor a CIDR block.'],
  [['--foo'], "Unknown option '--foo'"],
  [['foo'], "Unexpected argument 'foo'"],
])('%j is an error', async (args, message) => {
  const { exitCode, simulator, lines, errors } = await run(...args)
  expect([exitCode, simulator, lines]).toEqual([2, undefined, []])
  expect(errors.join('\n')).toContain(message)
  expect(errors.join('\n')).toContain('Usage: simulator')
})

test('a taken port is reported', async () => {
  const port = new URL((await aSimulator()).url).port
  const { exitCode, errors } = await run('--port', port)
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringMatching(/^The simulator cannot start: .*EADDRINUSE/)])
})
