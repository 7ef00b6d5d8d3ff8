/**
 * For `npm run mutation -- message --every 3`: only each third of a file's functions and constants is
 * changed, where a whole folder takes too long. A plugin of Stryker, an ignorer.
 */

const every = Number(process.env['MUTATED_EVERY'] ?? 1)

/** Changed is what is nested in none that is left out, whatever the file is called. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sample',
    value: {
      /** @param {{ key: string | number | null, parentPath: { isProgram(): boolean } | null }} path of Babel */
      shouldIgnore({ key, parentPath }) {
        const isLeftOut = parentPath?.isProgram() === true && Number(key) % every !== 0
        return isLeftOut ? 'not in the sample' : undefined
      },
    },
  },
]
