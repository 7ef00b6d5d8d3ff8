import { describe, test, expect } from '@jest/globals'
import { checkTemplate } from '../../../src/message/template/parse.ts'
import type { TemplateIssue } from '../../../src/message/template/template.ts'
import { messagesOf } from './filled.ts'
function problemsOf(text: string, vars: string[] | undefined = []): TemplateIssue[] {
  return checkTemplate({ input: 'template', text }, { vars })
}

describe('a name that nobody knows', () => {
  test.each([
    ['{{ comit }}', '1: column 4: there is no variable comit. Did you mean commit?'],
    ['{{ subject }}', '1: column 4: there is no variable subject. Did you mean commit.subject?'],
    ['{{ weather }}', '1: column 4: there is no variable weather.'],
    [
      '${{ github.ref }}',
      '1: column 5: there is no variable github: a template cannot read GitHub’s contexts. Set DINGTALK_VAR_NAME in the step’s env, and write vars.name.',
    ],
    [
      'a\n  {{ commit.sujbect }}',
      '2: column 6: there is no variable commit.sujbect. Did you mean commit.subject?',
    ],
    [
      '{{ commit.body }}',
      '1: column 4: there is no variable commit.body; commit has sha, url, subject, message, author, author_name.',
    ],
    ['{{ actor.name }}', '1: column 4: there is no variable actor.name; actor has size.'],
    ['{{ jobs.name }}', '1: column 4: there is no variable jobs.name; jobs has first, last, size.'],
    [
      '{{ jobs[0].nmae }}',
      '1: column 4: there is no variable jobs.0.nmae. Did you mean jobs.0.name?',
    ],
    [
      '{{ jobs.first.steps[0].titel }}',
      '1: column 4: there is no variable jobs.first.steps.0.titel; jobs.first.steps.0 has name, url.',
    ],
    [
      '{% for job in failed_jobs %}{{ job.nam }}{% endfor %}',
      '1: column 32: there is no variable job.nam. Did you mean job.name?',
    ],
    [
      '{% for job in jobs %}{% for step in job.steps %}{{ step.log }}{% endfor %}{% endfor %}',
      '1: column 52: there is no variable step.log; step has name, url.',
    ],
    [
      '{% for job in failed_jobs reversed limit: most %}x{% endfor %}',
      '1: column 43: there is no variable most.',
    ],
    ['{% for c in commits %}{% endfor %}{{ c.sha }}', '1: column 38: there is no variable c.'],
    [
      '{% assign job = failed_jobs | first %}{{ job.nam }}',
      '1: column 42: there is no variable job.nam. Did you mean job.name?',
    ],
    [
      "{% assign bad = jobs | where: 'conclusion', 'failure' %}{% for b in bad %}{{ b.nam }}{% endfor %}",
      '1: column 78: there is no variable b.nam. Did you mean b.name?',
    ],
    [
      '{% if status == "failure" and branhc == "main" %}x{% endif %}',
      '1: column 31: there is no variable branhc. Did you mean branch?',
    ],
    [
      '{% if tag %}a{% elsif tga %}b{% endif %}',
      '1: column 23: there is no variable tga. Did you mean tag?',
    ],
    [
      '{% case statsu %}{% when "a" %}x{% endcase %}',
      '1: column 9: there is no variable statsu. Did you mean status?',
    ],
    [
      "{{ 'x' | link: run.ulr }}",
      '1: column 16: there is no variable run.ulr. Did you mean run.url?',
    ],
    ['{% cycle actr, "b" %}', '1: column 10: there is no variable actr. Did you mean actor?'],
    ['{{ commits[n].sha }}', '1: column 12: there is no variable n.'],
    ['{{ vars.team }}', '1: column 4: there is no variable vars.team; the step sets none.'],
  ])('%j', (text, issue) => {
    expect(messagesOf(problemsOf(text))).toEqual([issue])
  })

  test('of the step’s own variables is reported with those that it sets', () => {
    expect(messagesOf(problemsOf('{{ vars.tema }} {{ vars.url }}', ['team', 'stage']))).toEqual([
      '1: column 4: there is no variable vars.tema. Did you mean vars.team?',
      '1: column 20: there is no variable vars.url; vars has team, stage.',
    ])
  })
})

describe('a name that is known, or may be, is no problem:', () => {
  test.each([
    ['a thing that other events have', '{{ pull_request.title }} {{ release.tag }}'],
    [
      'a list’s element and size',
      '{{ commits[0].sha }} {{ commits.size }} {{ commits.first.url }}',
    ],
    ['a text’s size', '{{ commit.subject.size }}'],
    ['what a loop makes', '{% for c in commits %}{{ forloop.index }} {{ c.sha }}{% endfor %}'],
    ['what assign makes', '{% assign x = actor | upcase %}{{ x }} {{ x.size }}'],
    [
      'what a loop assigns for its next turn',
      '{% for c in commits %}{{ s }}{{ c.sha }}{% assign s = "," %}{% endfor %}',
    ],
    ['a name assigned twice', '{% assign x = commit %}{% assign x = run %}{{ x.url }} {{ x.sha }}'],
    ['what capture makes', '{% capture x %}a{% endcapture %}{{ x }}'],
    ['what increment makes', '{% increment n %}{{ n }}'],
    ['a key that is only known later', '{{ repository[actor] }} {{ [actor] }}'],
    [
      'an element of what is made',
      '{% assign x = "a,b" | split: "," %}{{ x[0] }} {{ x.first.size }} {{ [0] }}',
    ],
    [
      'what is selected',
      "{% assign x = jobs | sort: 'name' | reverse %}{{ x[0].name }}{% assign y = jobs | map: 'name' %}{{ y.z }}",
    ],
    ['a range', '{% for i in (1..3) %}{{ i }}{% endfor %}'],
    ['an unknown tag within a comment', '{% comment %}{% include "x" %}{{ x }}{% endcomment %}'],
    ['what is raw', '{% raw %}{{ x }}{% nope %}{% endraw %}'],
    ['several tags in one', '{% liquid\n assign x = actor\n echo x | upcase\n%}'],
    ['the step’s own variables', '{{ vars.team }}'],
  ])('%s', (_, text) => {
    expect(messagesOf(problemsOf(text, ['team']))).toEqual([])
  })
})

describe('filters and tags', () => {
  test.each([
    ['{{ actor | upcsae }}', '1: column 12: there is no filter upcsae. Did you mean upcase?'],
    ['{{ actor | weather }}', '1: column 12: there is no filter weather.'],
    [
      '{% assign x = actor | shotr_sha %}',
      '1: column 23: there is no filter shotr_sha. Did you mean short_sha?',
    ],
    ['{% cycle "a" | nope %}', '1: column 16: there is no filter nope.'],
    ['{{ jobs | where_exp: "j", "true" }}', '1: column 11: there is no filter where_exp.'],
    ['{{ actor | escape }}', '1: column 12: there is no filter escape.'],
    [
      '{{ actor | link }}',
      "1: column 12: link takes one argument: {{ 'View run' | link: run.url }}",
    ],
    ['{{ actor | mention: 1 }}', '1: column 12: mention takes no argument: {{ author | mention }}'],
    [
      '{{ actor | short_sha: 9 }}',
      '1: column 12: short_sha takes no argument: {{ commit.sha | short_sha }}',
    ],
    [
      "{{ actor | link: 'here' }}",
      '1: column 12: link takes an http or https URL. Write any other link yourself: [text](dingtalk://…).',
    ],
    [
      "{{ actor | link: 'javascript:alert(1)' }}",
      '1: column 12: link takes an http or https URL. Write any other link yourself: [text](dingtalk://…).',
    ],
    [
      "{{ actor | color: 'grene' }}",
      "1: column 12: color takes one of green, red, orange, gray, blue, or a colour like '#1a7f37'.",
    ],
    [
      '{{ actor | truncate_bytes: 0 }}',
      '1: column 12: truncate_bytes takes a whole number of bytes, above 0.',
    ],
    ['{% fro x in jobs %}', '1: column 1: there is no tag fro. Did you mean for?'],
    [
      "{% include 'x' %}",
      '1: column 1: there is no tag include: a template cannot load files or other templates.',
    ],
    [
      "{% render './x' %}",
      '1: column 1: there is no tag render: a template cannot load files or other templates.',
    ],
    [
      "{% layout '/etc/passwd' %}",
      '1: column 1: there is no tag layout: a template cannot load files or other templates.',
    ],
    ['{% tablerow x in jobs %}', '1: column 1: there is no tag tablerow.'],
  ])('%j', (text, issue) => {
    expect(messagesOf(problemsOf(text))).toEqual([issue])
  })
})

describe('what is no Liquid', () => {
  test.each([
    ['{{ actor', '1: column 1: "{{ actor" is never closed.'],
    ['a\n{% if tag', '2: column 1: "{% if tag" is never closed.'],
    ['{% if tag %}a', '1: column 1: {% if tag %} is never closed.'],
    ['{% for c in commits %}', '1: column 1: {% for c in commits %} is never closed.'],
    ['a{% endif %}', '1: column 2: {% endif %} has no matching opening tag.'],
    ['{% else %}', '1: column 1: {% else %} has no matching opening tag.'],
    [
      '{{ actor tag }}',
      '1: column 10: there is no operator or “|” between this value and the previous one.',
    ],
    ['{{ actor = tag }}', '1: column 11: this is not valid Liquid (expected "|" before filter).'],
    ['{{ actor or }}', '1: column 10: an operator is missing a value.'],
    ['{% if not tag and not branch == "x" %}{% endif %}', undefined],
    ['{{ }}', '1: column 4: this is not valid Liquid (invalid value expression: "").'],
    [
      '{% for c %}{% endfor %}',
      '1: column 1: this is not valid Liquid (illegal tag: {% for c %}).',
    ],
    ['{% %}', '1: column 4: this is not valid Liquid (illegal tag syntax, tag name expected).'],
  ])('%j', (text, issue) => {
    expect(messagesOf(problemsOf(text))[0]).toBe(issue)
  })

  test('a template that is too long', () => {
    expect(messagesOf(problemsOf('x'.repeat(20_001)))).toEqual([
      'longer than 20,000 characters; DingTalk accepts no message over 20,000 bytes.',
    ])
    expect(problemsOf('x'.repeat(20_000))).toEqual([])
  })
})

const everythingWrong = `{{ comit.sha }}
{% inclde x %} {% if tag | nope %}{{ brunch }}{% endif %}
{{ actor tag }} {{ actor | color: 'grene' }}
{% for c %}{{ c }}{% endfor %}
`

test('all problems are reported at once, in the order of their places and in both languages', () => {
  const issues = problemsOf(everythingWrong)
  expect(messagesOf(issues)).toEqual([
    '1: column 4: there is no variable comit. Did you mean commit?',
    '2: column 1: there is no tag inclde.',
    '2: column 28: there is no filter nope.',
    '2: column 38: there is no variable brunch. Did you mean branch?',
    '3: column 10: there is no operator or “|” between this value and the previous one.',
    "3: column 28: color takes one of green, red, orange, gray, blue, or a colour like '#1a7f37'.",
    '4: column 1: this is not valid Liquid (illegal tag: {% for c %}).',
    '4: column 15: there is no variable c.',
  ])
  expect(issues.map(({ text }) => text['zh-CN'])).toEqual([
    '第 4 列：没有变量 comit，是否想写 commit？',
    '第 1 列：没有标签 inclde。',
    '第 28 列：没有过滤器 nope。',
    '第 38 列：没有变量 brunch，是否想写 branch？',
    '第 10 列：这个值与前一个值之间缺少运算符或 “|”。',
    "第 28 列：color 的参数应为 green、red、orange、gray、blue 之一，或 '#1a7f37' 这样的颜色。",
    '第 1 列：Liquid 语法有误（illegal tag: {% for c %}）。',
    '第 15 列：没有变量 c。',
  ])
})

test('of hundreds of problems the first twenty are reported, one per place', () => {
  expect(problemsOf('{{ nobody }}'.repeat(500))).toHaveLength(20)
})

test.each([
  "{{ '13800000000' | mention",
  "{{ '+852-12345678' | mention",
  '{{ x13800000000 }}',
  '{% if 13800000000 %}',
  '{% 13800000000 %}',
  '{{ 13800000000 13900000000 }}',
])('what is wrong with %s is reported without the number', (text) => {
  const issues = problemsOf(text)
  expect(issues.length).toBeGreaterThan(0)
  expect(JSON.stringify(issues)).not.toMatch(/\d{5}/)
})
