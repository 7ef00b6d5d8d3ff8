import { describe, expect, test } from '@jest/globals'
import { commandLine, runContent, type RunSubject } from '../../src/cli/run-content.ts'
import { noMentions } from '../../src/document/document.ts'

function about(...child: readonly string[]): RunSubject {
  return {
    ...{ name: undefined, child, host: 'gpu-1', folder: '/work', rows: [], links: [] },
    ...{ secrets: ['known-secret-value'], mobiles: ['13900000000'] },
  }
}

describe('the command line', () => {
  test.each<[string, string[], string]>([
    ['words with spaces, quotes and nothing', ['a', 'b c', "d'e", ''], `a "b c" "d'e" ""`],
    ['the value of a secret option', ['x', '--password', 'hunter2', '-v'], 'x --password *** -v'],
    ['a secret option before another', ['x', '--password', '--verbose'], 'x --password --verbose'],
    ['one with an equals sign', ['x', '--api-token=abc', 'k=v'], 'x --api-token=*** k=v'],
    ['a variable of that name', ['env', 'DB_PASSWORD=a\nb', 'x'], 'env DB_PASSWORD=*** x'],
    ['whoever logs in', ['curl', 'https://me:pw@a.example/x'], 'curl https://***@a.example/x'],
    ['a secret that is known', ['x', 'known-secret-value'], 'x ***'],
    ['mobile numbers', ['x', '13900000000', '13800000000'], 'x 139****0000 138****0000'],
  ])('%s', (_, child, shown) => {
    expect(commandLine(about(...child))).toBe(shown)
  })
})

describe('the name', () => {
  test.each<[string[], string]>([
    [['python3', 'train.py', '--lr', '1'], 'train.py'],
    [['python3', '-m', 'train'], 'python3'],
    [['/usr/bin/python3', '/srv/jobs/train.py'], 'train.py'],
    [['C:\\tools\\run.exe'], 'run.exe'],
    [['./build.sh'], 'build.sh'],
    [['x'.repeat(60)], `${'x'.repeat(39)}…`],
  ])('of %j is %s', (child, name) => {
    const settings = { language: 'en', mentions: noMentions } as const
    expect(runContent({ kind: 'started' }, about(...child), settings).title).toBe(
      `▶️ ${name} started · gpu-1`,
    )
  })

  test('that is given is used', () => {
    const settings = { language: 'zh-CN', mentions: noMentions } as const
    const { title } = runContent(
      { kind: 'stopping', signal: 'SIGTERM' },
      { ...about('sh'), name: '夜间训练' },
      settings,
    )
    expect(title).toBe('🚫 夜间训练 正在停止 · gpu-1')
  })
})
