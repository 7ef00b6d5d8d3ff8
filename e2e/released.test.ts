/** A release made in a scratch repository, unpacked elsewhere and used as its users will: by `@v1`. */
import { afterAll, expect } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { scratchRepository } from '../__tests__/scripts/scratch.ts'
import { scenario } from './workflow.ts'

const scratch = scratchRepository()
const { git, run, read, commit, bare, clone } = scratch
const unpacked = join(dirname(clone), 'unpacked')

// dist stays as it is, so that nothing has to be installed in the copy.
const declared = { repository: 'github:acme/dingtalk-notify', scripts: { build: 'node -e 0' } }
const ours = JSON.parse(read('package.json')) as object
commit('package.json', JSON.stringify({ ...ours, ...declared }))
const prepared = run('release.mjs', '1.0.0')
git('tag', 'v1.0.0')
git('push', '--quiet', 'origin', 'main', 'v1.0.0')
const moved = run('publish.mjs', 'move-major', 'v1.0.0')
mkdirSync(unpacked)
execFileSync('tar', ['-x', '-C', unpacked], {
  input: execFileSync('git', ['archive', 'v1'], { cwd: bare, maxBuffer: 2 ** 26 }),
})

afterAll(() => {
  scratch.remove()
})

scenario(
  'the example of a release runs with that release',
  {
    text: read('examples/end-of-job.yml'),
    actions: { 'acme/dingtalk-notify@v1': unpacked },
  },
  (seen) => {
    expect([prepared.status, moved.status]).toEqual([0, 0])
    expect(read('examples/end-of-job.yml')).toContain('uses: acme/dingtalk-notify@v1')
    expect(seen.exitCode).toBe(0)
    expect(seen.messages.map(({ title }) => title)).toEqual(['✅ CI 成功 · widgets@main'])
  },
)
