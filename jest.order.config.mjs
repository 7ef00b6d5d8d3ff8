/**
 * The longest test files begin first, so that no worker waits for one of them at the end. jest knows how
 * long a file took once it has run here; on a fresh clone it goes by size, and these are short files.
 */
import Sequencer from '@jest/test-sequencer'

/** Those of more than five seconds. */
const longest = [
  'linear-time',
  'scenarios/fault-matrix',
  'message/webhook-payloads',
  'properties',
  'message/template/attacks',
  'message/hostile',
  'scripts/release',
  'message/markdown/hostile',
  'scenarios/package',
  'scenarios/template',
  'dingtalk/escape/growth',
  'scenarios/run-a-command',
  'cli/run',
  'scenarios/crowd',
  'scenarios/proxy',
  'message/properties',
  'message/markdown/linear-time',
  'dingtalk/write-message',
].map((name) => `/__tests__/${name}.test.ts`)

export default class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<Sequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const rank = (/** @type {{ path: string }} */ { path }) => {
      const found = longest.findIndex((name) => path.replaceAll('\\', '/').endsWith(name))
      return found === -1 ? longest.length : found
    }
    const usual = await super.sort(tests)
    return usual.toSorted((a, b) => rank(a) - rank(b))
  }
}
