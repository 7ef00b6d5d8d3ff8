/** Of `npm run mutation`, which says what is changed. */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner', './scripts/mutation-sample.mjs'],
  ignorers: ['sample'],
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: { configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Modules of the tests' own contexts stay in memory as long as their process.
  maxTestRunnerReuse: 60,
  ignoreStatic: true,
  reporters: ['progress', 'clear-text', 'json'],
  clearTextReporter: { reportTests: false },
  jsonReporter: { fileName: 'build/.cache/mutation.json' },
  tempDirName: 'build/.cache/stryker',
  ignorePatterns: ['build/.cache/tools', 'docs', 'dist'],
}
