/** `title`, `template` and `template-file`: what of them is a template is read here, or told. */
import { setSecret } from '@actions/core'
import { mobilesInTemplate } from '../action/mask.ts'
import type { Staged } from '../action/raw-inputs.ts'
import type { Source, Templates, Template } from '../message/template/template.ts'
import { type OwnWords, hasBraces, readVars } from './custom-text.ts'
import type { InputName } from './defaults.ts'
import type { Complain, Problem } from './issue.ts'
import { type Field, complainOf } from './parse.ts'
import { readTemplateFile } from './workspace-file.ts'
/** The engine is loaded only once it is known what there is for it. */
export async function readOwnWords(
  field: (name: InputName) => Field,
  stage: Staged['stage'],
): Promise<OwnWords> {
  const title = field('title')
  const isTemplate = hasBraces(title.text)
  const own = isTemplate ? undefined : title.text.trim() || undefined
  const sources: Sources = {
    title: isTemplate ? { input: 'title', text: title.text } : undefined,
    body: bodyOf(field, stage),
  }
  const vars = readVars(process.env)
  return { title: own, templates: await parseAll(sources, vars, title.complain), vars }
}

type Sources = { title: Source | undefined; body: Source | undefined }

/** A watched job begins before its checkout: a file is not looked for then. */
function bodyOf(field: (name: InputName) => Field, stage: Staged['stage']): Source | undefined {
  const [template, file] = [field('template'), field('template-file')]
  checkShown(field('message-type'), [template, file])
  if (file.text === '') return template.text === '' ? undefined : sourceOf(template)
  if (template.text !== '') {
    complainOf(file, {
      en: 'template is given as well. Give one of the two.',
      'zh-CN': '同时填写了 template。两者只能填一个。',
    })
    return sourceOf(template)
  }
  if (stage === 'start') return undefined
  const text = readTemplateFile(file, process.env['GITHUB_WORKSPACE'])
  return text === undefined ? undefined : { input: file.name, text }
}

/** A feed card is titles and pictures: there is no place for a body. */
function checkShown(type: Field, bodies: readonly Field[]): void {
  if (type.text.trim() !== 'feed-card') return
  for (const body of bodies.filter(({ text }) => text !== '')) {
    complainOf(body, {
      en: 'a feed card shows no body. Leave this out, use title, or choose another message-type.',
      'zh-CN': 'feed-card 没有正文，不会显示它。请去掉它、改用 title，或换一种 message-type。',
    })
  }
}

function sourceOf({ name, text }: Field): Source {
  return { input: name, text }
}

async function parseAll(
  { title, body }: Sources,
  vars: OwnWords['vars'],
  complain: Complain,
): Promise<Templates> {
  if (title === undefined && body === undefined) return { title, body }
  for (const source of [title, body]) mobilesInTemplate(source?.text ?? '').forEach(setSecret)
  const { parseTemplate } = await import('../message/template/template.chunk.ts')
  const parse = (source: Source | undefined): Template | undefined => {
    if (source === undefined) return undefined
    const parsed = parseTemplate(source, { vars: Object.keys(vars) })
    if (!isWrong(parsed)) return parsed
    parsed.forEach(complain)
    return undefined
  }
  return { title: parse(title), body: parse(body) }
}

function isWrong(parsed: Template | Problem[]): parsed is Problem[] {
  return Array.isArray(parsed)
}
