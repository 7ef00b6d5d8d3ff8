/** The documentation's YAML, as a linter gets it. */
import { expect, test } from '@jest/globals'
import { toWorkflow, yamlBlocksOf } from '../../scripts/yaml-blocks.mjs'

const page = `Text.

\`\`\`yaml
- run: one
\`\`\`

1. A list:

   \`\`\`yaml {1,2}
   steps:
     - run: two
   \`\`\`

\`\`\`json
{}
\`\`\`
`

test('blocks are found with their lines, in a list without its indentation', () => {
  expect(yamlBlocksOf(page)).toEqual([
    { line: 3, yaml: '- run: one\n' },
    { line: 9, yaml: 'steps:\n  - run: two\n' },
  ])
})

const steps = 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: one\n'

test.each([
  ['a whole workflow', `on: push\n${steps}`, `on: push\n${steps}`],
  ['jobs', steps, `name: CI\non: push\n${steps}`],
  ['steps', 'steps:\n  - run: one\n', `name: CI\non: push\n${steps}`],
  ['a list of steps', '- run: one\n', `name: CI\non: push\n${steps}`],
  [
    'permissions',
    'permissions:\n  contents: read\n',
    `name: CI\non: push\npermissions:\n  contents: read\n${steps.replace('one', "'true'")}`,
  ],
  [
    'what reads inputs',
    '- run: ${{ inputs.needs }}\n',
    `name: CI\non:\n  workflow_call:\n    inputs:\n      needs:\n        type: string\n${steps.replace('one', '${{ inputs.needs }}')}`,
  ],
  ['something else', 'octocat: 13800000000\n', undefined],
])('%s', (_, yaml, workflow) => {
  expect(toWorkflow(yaml)).toBe(workflow)
})
