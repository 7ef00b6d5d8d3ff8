/**
 * `npm run mutation`: changes the code in small ways and looks whether a test notices. For each file only
 * the tests that import it run, and none of the scenarios, which run `dist`. One folder:
 * `npm run mutation -- --mutate 'src/model/*.ts'`.
 */
export default {
  mutate: ['src/{dingtalk,message,github,model}/**/*.ts', '!src/**/*.d.ts'],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: { configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignoreStatic: true,
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'build/.cache/mutation.json' },
  tempDirName: 'build/.cache/stryker',
  ignorePatterns: ['build/.cache/tools', 'docs', 'dist'],
  thresholds: { high: 90, low: 85, break: 85 },
}
