/**
 * The packages that `dist` is built of. They are no `dependencies` of package.json: whoever installs
 * the command gets them in the bundle, and nothing next to it. What they need in their turn is bundled
 * with them.
 */

export const bundledPackages = [
  '@actions/core',
  '@actions/github',
  'cronstrue',
  'entities',
  'env-ci',
  'liquidjs',
  'marked',
  'minimatch',
  'saxes',
  'yaml',
]
