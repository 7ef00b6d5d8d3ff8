/** The input fields, through the bundle. */
import { expect, test } from '@jest/globals'
import { oneRobot } from './failing.ts'
import { messageOf, runScenario } from './run-scenario.ts'

const fields = '环境: 测试环境\n\n报告: https://a.example/r\n版本:'

test('are rows of the message, without those that are empty', async () => {
  const observed = await runScenario({ robots: oneRobot, inputs: { fields, language: 'zh-CN' } })
  expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
  expect(messageOf(observed)).toContain(
    '\n- 环境：测试环境\n- 报告：[https://a.example/r](https://a.example/r)\n- 仓库：',
  )
  expect(messageOf(observed)).not.toContain('版本')
})

test('without a label stop the step', async () => {
  const observed = await runScenario({ robots: oneRobot, inputs: { fields: 'a: b\nstaging' } })
  expect(observed).toMatchObject({ exitCode: 1, delivered: [0] })
  expect(observed.log).toContain('fields, line 2: a label is missing. Write label: value')
})

test('next to a payload are an input error', async () => {
  const payload = '{"msgtype":"text","text":{"content":"x"}}'
  const observed = await runScenario({ robots: oneRobot, inputs: { fields, payload } })
  expect(observed).toMatchObject({ exitCode: 1, delivered: [0] })
  expect(observed.log).toContain('fields: a payload is sent as it is')
})

test('are there for a template', async () => {
  const template = '{% for row in fields %}{{ row.label }}={{ row.value }};{% endfor %}'
  const observed = await runScenario({ robots: oneRobot, inputs: { fields, template } })
  expect(messageOf(observed)).toBe('环境=测试环境;报告=https://a.example/r;')
})

test('are rows below a template that shows none, whatever its own words are', async () => {
  const template = '{{ repository.name }}, and its fields'
  const observed = await runScenario({
    robots: oneRobot,
    inputs: { fields, template, language: 'en' },
  })
  expect(messageOf(observed)).toContain(', and its fields\n\n- 环境: 测试环境\n- 报告: ')
})
