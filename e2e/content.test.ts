/** Templates, payloads, message types, outputs: what a message holds, and that no log shows a secret. */
import { expect } from '@jest/globals'
import { aJob, anAnnotation } from '../__tests__/github-api/builders.ts'
import { mobile, notify, overseas, scenario, type Seen, usualSecrets, watch } from './workflow.ts'

const bodyOf = ({ messages: [first] }: Seen): unknown => first?.body

const template = `### {{ emoji }} {{ status_text | color: color }}: {{ workflow }} · {{ branch }} · \${{ github.ref_name }}
{{ commit.subject | link: commit.url }} · {{ author | mention }}

{% if vars.tests == '42' %}
All \${{ steps.count.outputs.tests }} tests ran.
{% endif %}
{% for job in failed_jobs %}
- {{ job.name | link: job.url }}{% for step in job.steps %} · {{ step.name | link: step.url }}{% endfor %}
{% else %}
Nothing failed on \${{ runner.os }}.
{% endfor %}

{{ 'View run' | link: run.url }} {{ '{{' }} \${{ '}}' }}
`

const templated = {
  steps: [
    { id: 'count', run: 'echo "tests=42" >> "$GITHUB_OUTPUT"' },
    { name: 'Run tests', run: 'npm test' },
    notify(
      {
        'mention-map': '${{ secrets.DINGTALK_PEOPLE }}',
        title: '[{{ vars.team }}] ${{ env.STAGE }}: {{ title }}',
        template,
      },
      {
        env: {
          STAGE: 'canary',
          DINGTALK_VAR_TEAM: 'Widgets & <Co>',
          DINGTALK_VAR_TESTS: '${{ steps.count.outputs.tests }}',
        },
      },
    ),
  ],
}

scenario(
  'Liquid next to GitHub’s expressions, where a job failed',
  {
    ...templated,
    env: { FAIL_TEST: '1' },
    api: {
      jobs: [aJob({ id: 7001, name: 'test' })],
      annotations: { 7001: [anAnnotation()] },
    },
  },
  (seen) => {
    const [message] = seen.messages
    expect(message?.title).toMatch(/^\[Widgets & <Co>\] .*❌ CI failed · widgets@main · test$/)
    expect(message?.text).toContain('All 42 tests ran.')
    expect(message?.text).toContain(': CI · main · main')
    expect(message?.text).toContain('[Run tests](')
    expect(message?.text).toMatch(/\{\{ \}\}$/m)
    expect(message?.at).toMatchObject({ atMobiles: [mobile] })
  },
)

scenario('the same, where none did', templated, (seen) => {
  expect(seen.exitCode).toBe(0)
  expect(seen.messages[0]?.text).toMatch(/Nothing failed on Linux\./i)
})

scenario(
  'a template of the workspace',
  {
    files: {
      '.github/dingtalk.liquid': '### {{ emoji }} {{ workflow }}\n\n{{ commit.subject }}\n',
    },
    steps: [notify({ 'template-file': '.github/dingtalk.liquid' })],
  },
  (seen) => {
    expect(seen.messages[0]?.text).toMatch(/^### ✅ CI\n\nFix the widget$/)
  },
)

scenario(
  'a payload of one’s own, made with expressions',
  {
    steps: [
      notify({
        payload: `{
  "msgtype": "markdown",
  "markdown": {
    "title": "Deployed",
    "text": \${{ toJSON(format('### Deployed {0} "quoted" by {1}', github.ref_name, github.actor)) }}
  },
  "at": { "atUserIds": ["manager4220"], "atMobiles": ["${mobile}"] }
}`,
      }),
    ],
  },
  (seen) => {
    expect(bodyOf(seen)).toMatchObject({
      markdown: { text: '### Deployed main "quoted" by octocat' },
      at: { atUserIds: ['manager4220'], atMobiles: [mobile] },
    })
  },
)

const types = ['markdown', 'text', 'action-card', 'link', 'feed-card']

scenario(
  'every type of message in both languages',
  {
    steps: types.flatMap((type) =>
      ['en', 'zh-CN'].map((language) =>
        notify({
          status: 'failure',
          'message-type': type,
          language,
          'link-target': 'browser',
        }),
      ),
    ),
  },
  (seen) => {
    const sent = ['markdown', 'text', 'actionCard', 'link', 'feedCard']
    expect(seen.messages.map(({ type }) => type)).toEqual(sent.flatMap((type) => [type, type]))
    expect(JSON.stringify(seen.messages[1]?.body)).toContain('失败')
  },
)

scenario(
  'outputs, in later steps and in the next job',
  {
    jobs: {
      test: {
        'runs-on': 'ubuntu-latest',
        outputs: {
          status: '${{ steps.dingtalk.outputs.status }}',
          failed: '${{ steps.dingtalk.outputs.failed }}',
        },
        steps: [
          { uses: 'actions/checkout@v5' },
          notify(
            {
              webhooks: '${{ secrets.DINGTALK_OPS_WEBHOOK }}\n${{ secrets.DINGTALK_QA_WEBHOOK }}\n',
              secrets: '-\n${{ secrets.DINGTALK_QA_SECRET }}\n',
              'fail-on': 'never',
            },
            { id: 'dingtalk' },
          ),
          {
            if: 'steps.dingtalk.outputs.failed > 0',
            env: {
              RESULTS: '${{ steps.dingtalk.outputs.results }}',
              FIRST: '${{ fromJSON(steps.dingtalk.outputs.results)[0].reason }}',
            },
            run: `echo "first [$FIRST]"
node -e 'for (const row of JSON.parse(process.env.RESULTS)) console.log(\`robot \${row.robot} \${row.ok}\`)'`,
          },
          {
            env: {
              MESSAGE: '${{ steps.dingtalk.outputs.message }}',
              TITLE: '${{ steps.dingtalk.outputs.title }}',
            },
            run: 'printf "title [%s]\\n" "$TITLE"; printf "%s\\n" "$MESSAGE"',
          },
        ],
      },
      after: {
        needs: 'test',
        'runs-on': 'ubuntu-latest',
        steps: [
          { run: 'echo "[${{ needs.test.outputs.status }} ${{ needs.test.outputs.failed }}]"' },
        ],
      },
    },
  },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.log).toContain('first [keyword]')
    expect(seen.log).toContain('robot 1 false')
    expect(seen.log).toContain('robot 2 true')
    expect(seen.log).toContain('title [✅ CI passed · widgets@main]')
    expect(seen.log).toContain('[success 1]')
  },
)

scenario(
  'everything confidential at once, and a step that prints what it can',
  {
    steps: [
      notify(
        {
          webhooks: ['TEAM', 'OPS', 'QA']
            .map((group) => `\${{ secrets.DINGTALK_${group}_WEBHOOK }}\n`)
            .join(''),
          secrets: '${{ secrets.DINGTALK_TEAM_SECRET }}\n-\n${{ secrets.DINGTALK_QA_SECRET }}\n',
          keyword: '-\nCI-Bot\n-\n',
          'at-mobiles': `\${{ secrets.DINGTALK_ON_CALL }}, ${overseas}`,
          'at-user-ids': 'manager4220',
          summary: true,
        },
        { id: 'dingtalk' },
      ),
      {
        env: {
          MESSAGE: '${{ steps.dingtalk.outputs.message }}',
          RESULTS: '${{ steps.dingtalk.outputs.results }}',
        },
        run: 'echo "$MESSAGE"; echo "$RESULTS"; cat "$GITHUB_STEP_SUMMARY" || true',
      },
    ],
  },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.messages).toHaveLength(3)
    expect(seen.messages[0]?.at).toMatchObject({ atMobiles: [mobile, overseas] })
    expect(seen.log).toContain('@138****5678')
  },
)

scenario(
  'a mistyped secret: the step fails and says what to do',
  { steps: [notify({ secrets: 'SECmistyped0000000000000000000000' })] },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    expect(seen.messages).toEqual([])
    expect(seen.log).toContain('sign not match')
  },
)

scenario(
  'a robot that is not reached fails no step',
  {
    steps: [
      notify({
        webhooks: 'http://127.0.0.1:9/robot/send?access_token=${{ secrets.DINGTALK_LOST_TOKEN }}',
        retries: 1,
        deadline: 5,
      }),
    ],
    secrets: (webhooks) => ({
      ...usualSecrets(webhooks),
      DINGTALK_LOST_TOKEN: '7f'.repeat(32),
    }),
  },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.log).not.toContain('7f7f7f')
  },
)

scenario(
  'all wrong inputs at once, and none of them quoted that is a secret',
  {
    steps: [
      notify({
        webhooks: '${{ secrets.DINGTALK_SECRETS }}',
        'at-mobiles': 12,
        'notify-on': 'disaster',
        template: '{{ sttaus }}',
      }),
    ],
  },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    expect(seen.requests).toBe(0)
    for (const wrong of ['webhooks', 'at-mobiles', 'disaster', 'sttaus'])
      expect(seen.log).toContain(wrong)
  },
)

scenario(
  'a dry run without any webhook',
  { steps: [notify({ 'dry-run': true }), watch({ 'dry-run': true })], secrets: () => ({}) },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.requests).toBe(0)
    expect(seen.log.match(/### ✅/g)?.length).toBeGreaterThanOrEqual(2)
  },
)
