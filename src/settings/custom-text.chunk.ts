/** `title`, `template` and `template-file`: what of them is a template is read here, or told. */
import type { TemplateSource, Templates, Template } from '../message/template/template.ts'
import { formsOf } from '../redact/forms.ts'
import { templateMobiles } from '../redact/secrets.ts'
import { type CustomText, type CustomTextSource, hasBraces, readVars } from './custom-text.ts'
import type { InputName } from './input-names.ts'
import { type AddIssue, type InputField, type InputIssue, addIssueTo } from './issue.ts'
import { readWorkspaceFile } from './workspace-file.ts'
/** The engine is loaded only once it is known what there is for it. */
export async function readCustomTextWithTemplates(
  field: (name: InputName) => InputField,
  source: CustomTextSource,
): Promise<CustomText> {
  const title = field('title')
  const isTemplate = hasBraces(title.text)
  const own = isTemplate ? undefined : title.text.trim() || undefined
  const sources: Sources = {
    title: isTemplate ? { input: 'title', text: title.text } : undefined,
    body: bodyOf(field, source),
  }
  const templates = [sources.title, sources.body].map((template) => template?.text ?? '')
  source.mask(templates.flatMap(templateMobiles).flatMap(formsOf))
  const vars = readVars(source.env)
  return { title: own, templates: await parseAll(sources, vars, title.addIssue), vars }
}

type Sources = { title: TemplateSource | undefined; body: TemplateSource | undefined }

/** A watched job begins before its checkout: a file is not looked for then. */
function bodyOf(
  field: (name: InputName) => InputField,
  { env, isEarly }: CustomTextSource,
): TemplateSource | undefined {
  const [template, file] = [field('template'), field('template-file')]
  checkShown(field('message-type'), [template, file])
  if (file.text === '') return template.text === '' ? undefined : sourceOf(template)
  if (template.text !== '') {
    addIssueTo(file, {
      en: 'template is given as well. Give one of the two.',
      'zh-CN': '同时填写了 template。两者只能填一个。',
    })
    return sourceOf(template)
  }
  if (isEarly) return undefined
  const text = readWorkspaceFile(file, env['GITHUB_WORKSPACE'])
  return text === undefined ? undefined : { input: file.name, text }
}

/** A feed card is titles and pictures: there is no place for a body. */
function checkShown(type: InputField, bodies: readonly InputField[]): void {
  if (type.text.trim() !== 'feed-card') return
  for (const body of bodies.filter(({ text }) => text !== '')) {
    addIssueTo(body, {
      en: 'a feed card shows no body. Leave this out, use title, or choose another message-type.',
      'zh-CN': 'feed-card 没有正文，不会显示它。请去掉它、改用 title，或换一种 message-type。',
    })
  }
}

function sourceOf({ name, text }: InputField): TemplateSource {
  return { input: name, text }
}

async function parseAll(
  { title, body }: Sources,
  vars: CustomText['vars'],
  addIssue: AddIssue,
): Promise<Templates> {
  if (title === undefined && body === undefined) return { title, body }
  const { parseTemplate } = await import('../message/template/template.chunk.ts')
  const parse = (source: TemplateSource | undefined): Template | undefined => {
    if (source === undefined) return undefined
    const parsed = parseTemplate(source, { vars: Object.keys(vars) })
    if (!isWrong(parsed)) return parsed
    parsed.forEach(addIssue)
    return undefined
  }
  return { title: parse(title), body: parse(body) }
}

function isWrong(parsed: Template | InputIssue[]): parsed is InputIssue[] {
  return Array.isArray(parsed)
}
