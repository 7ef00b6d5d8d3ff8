/** `title`, `template` and `template-file`: what of them is a template is read and checked here. */
import type { Mentions, MentionTarget } from '../document/document.ts'
import type { TemplateSource, TemplateSources } from '../message/template/template.ts'
import { formsOf } from '../redact/secrets.ts'
import { templateMobiles } from '../redact/mobiles.ts'
import { type AddIssue, type InputField, addIssueTo } from './input-issue.ts'
import type { InputName, SettingsSource } from './input-defaults.ts'
import { typedMentionIssues } from './typed-mentions.ts'
import { type FileSource, readWorkspaceFile } from './workspace-file.ts'

export type CustomText = {
  /** A title that is no template. */
  readonly title: string | undefined
  readonly templates: TemplateSources
  readonly vars: Readonly<Record<string, string>>
}

/** When and where it is read, and who may be mentioned in it. */
export type CustomTextSource = FileSource &
  Pick<SettingsSource, 'isEarly' | 'mask'> & {
    mentions: Mentions
    mentionMap: ReadonlyMap<string, MentionTarget>
  }

/** The engine is loaded only once it is known what there is for it: a title may only look like one. */
export async function readTemplates(
  field: (name: InputName) => InputField,
  source: CustomTextSource,
  isTitleTemplate: boolean,
): Promise<Omit<CustomText, 'title'>> {
  const title = field('title')
  const templates: TemplateSources = {
    title: isTitleTemplate ? sourceOf(title) : undefined,
    body: bodyOf(field, source),
  }
  const texts = [templates.title, templates.body].map((template) => template?.text ?? '')
  source.mask(texts.flatMap(templateMobiles).flatMap(formsOf))
  const vars = readVars(source.env)
  // In a watched job a step that never ran would have set some of them.
  const isWatched = field('watch').text.trim().toLowerCase() === 'true'
  for (const text of [sourceOf(title), templates.body].filter((each) => each !== undefined)) {
    typedMentionIssues(text, mentionable(source)).forEach(title.addIssue)
  }
  await checkAll(templates, isWatched ? undefined : Object.keys(vars), title.addIssue)
  return { templates, vars }
}

/** Whoever is only in mention-map may be mentioned, or not. */
function mentionable({
  mentions,
  mentionMap,
}: Pick<CustomTextSource, 'mentions' | 'mentionMap'>): Pick<Mentions, 'mobiles' | 'all'> {
  const targets = [...mentionMap.values()]
  const mobiles = targets.flatMap((target) => ('mobile' in target ? [target.mobile] : []))
  return { mobiles: [...mentions.mobiles, ...mobiles], all: mentions.all }
}

/** A watched job begins before its checkout: a file is not looked for then. */
function bodyOf(
  field: (name: InputName) => InputField,
  source: CustomTextSource,
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
  if (source.isEarly) return undefined
  const text = readWorkspaceFile(file, source)
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

async function checkAll(
  { title, body }: TemplateSources,
  vars: readonly string[] | undefined,
  addIssue: AddIssue,
): Promise<void> {
  const sources = [title, body].filter((source) => source !== undefined)
  if (sources.length === 0) return
  const { checkTemplate } = await import('../message/template/template.chunk.ts')
  for (const source of sources) checkTemplate(source, { vars }).forEach(addIssue)
}

/* `vars` of templates: the step's own environment variables that say so by their names. */

const prefix = 'DINGTALK_VAR_'

/** `DINGTALK_VAR_TEAM` is `team`: templates write small letters, and Windows does not care. */
export function readVars(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const ours = Object.entries(env).filter(([name]) => name.toUpperCase().startsWith(prefix))
  return Object.fromEntries(
    ours.map(([name, value = '']) => [name.slice(prefix.length).toLowerCase(), value]),
  )
}
