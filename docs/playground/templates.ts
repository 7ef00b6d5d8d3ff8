/** Templates to begin with: small, and each shows another side of the language. */

export const startingTemplates = [
  {
    name: 'builtIn',
    text: "{% if status == 'failure' %}**Please look at this first.**{% endif %}\n\n{{ built_in }}\n",
  },
  { name: 'oneLine', text: '{{ emoji }} {{ repository | link: run.url }} {{ status_text }}\n' },
  {
    name: 'jobs',
    text: `### {{ emoji }} {{ workflow }} · {{ branch }}

{% for job in failed_jobs %}
- **{{ job.name | link: job.url }}**{% for step in job.steps %} · {{ step.name }}{% endfor %}
{% else %}
{{ event.sentence }}
{% endfor %}

{{ 'View run' | link: run.url }}
`,
  },
] as const
