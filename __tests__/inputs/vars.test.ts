import { expect, test } from '@jest/globals'
import { readVars } from '../../src/inputs/vars.ts'

test('variables of the environment that are named so, in small letters', () => {
  const env = {
    DINGTALK_VAR_TEAM_NAME: 'Core',
    dingtalk_var_Stage: 'prod',
    DINGTALK_VAR_NONE: undefined,
    DINGTALK_VARIABLE: 'x',
    HOME: '/root',
  }
  expect(readVars(env)).toEqual({ team_name: 'Core', stage: 'prod', none: '' })
})
