/** The tests of mutation testing: those of the changed folder, which are to notice what changes there. */
import usual from './jest.config.mjs'

export default {
  // Each change looks for the files anew.
  roots: ['<rootDir>/src', '<rootDir>/__tests__'],
  testEnvironment: usual.testEnvironment,
  extensionsToTreatAsEsm: usual.extensionsToTreatAsEsm,
  transform: usual.transform,
  moduleNameMapper: usual.moduleNameMapper,
  runner: '<rootDir>/jest.runner.config.mjs',
  // What these notice is only that something takes long.
  testPathIgnorePatterns: ['(growth|linear-time|hostile|attacks)\\.test\\.ts$'],
  testMatch: [`<rootDir>/__tests__/${process.env['MUTATED_FOLDER'] ?? '*'}/**/*.test.ts`],
}
