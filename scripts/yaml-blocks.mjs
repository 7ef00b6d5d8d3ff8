/** The YAML blocks of a page of documentation, made into workflows that a linter can read. */

/**
 * @param {string} markdown
 * @returns {{ line: number, yaml: string }[]} each without its own indentation, as in a list
 */
export function yamlBlocksOf(markdown) {
  const blocks = markdown.matchAll(/^([ \t]*)```ya?ml\b[^\n]*\n([^]*?)^[ \t]*```[ \t]*$/gm)
  return Array.from(blocks, ({ index, 1: indent = '', 2: text = '' }) => ({
    line: markdown.slice(0, index).split('\n').length,
    yaml: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }))
}

const job = 'jobs:\n  test:\n    runs-on: ubuntu-latest\n'

/** What a block has at its margin, and what has to be around it; the first that fits. */
const wrappings = [
  { holds: /^on:[^]*^jobs:/m, wrap: (/** @type {string} */ yaml) => yaml },
  { holds: /^jobs:/m, wrap: (/** @type {string} */ yaml) => headOf(yaml) + yaml },
  {
    holds: /^steps:/m,
    wrap: (/** @type {string} */ yaml) => headOf(yaml) + job + indent(yaml, 4),
  },
  {
    holds: /^- (?:name|uses|run|if|id|env):/m,
    wrap: (/** @type {string} */ yaml) => `${headOf(yaml)}${job}    steps:\n${indent(yaml, 6)}`,
  },
  {
    holds: /^permissions:/m,
    wrap: (/** @type {string} */ yaml) =>
      `${headOf(yaml)}${yaml}${job}    steps:\n      - run: 'true'\n`,
  },
]

/**
 * A workflow that reads inputs is one that others call.
 * @param {string} yaml
 */
function headOf(yaml) {
  const inputs = new Set(Array.from(yaml.matchAll(/\binputs\.([\w-]+)/g), ([, input]) => input))
  const declared = Array.from(inputs, (input) => `      ${input}:\n        type: string\n`)
  const trigger =
    inputs.size === 0 ? ' push\n' : `\n  workflow_call:\n    inputs:\n${declared.join('')}`
  return `name: CI\non:${trigger}`
}

/**
 * @param {string} yaml
 * @returns {string | undefined} nothing, where the block is no part of a workflow
 */
export function toWorkflow(yaml) {
  return wrappings.find(({ holds }) => holds.test(yaml))?.wrap(yaml)
}

/**
 * @param {string} text
 * @param {number} by
 */
function indent(text, by) {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}
