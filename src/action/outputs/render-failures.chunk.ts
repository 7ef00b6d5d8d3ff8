/** Why a message is simpler than it should be: its template, or our own rendering, failed. */
import type { Translated } from '../../i18n/language.ts'
import type { RenderFailure } from '../../message/compose.ts'
import { failureTexts } from '../../message/render-failure-texts.ts'
import { maskMobiles } from '../../redact/mobiles.ts'
import { redact } from '../../redact/redact.chunk.ts'
import { issueText, annotate } from './log.ts'
import type { ReportSettings } from './step-report.ts'

type FailureSettings = Pick<ReportSettings, 'failOn' | 'language' | 'knownSecrets'>

/**
 * An error annotation for everything that is wrong, with what was sent in its place.
 * @returns why the step fails: only `fail-on: any` counts it, because untrusted text can cause it
 */
export function annotateRenderFailures(
  failures: readonly RenderFailure[],
  { failOn, language, knownSecrets }: FailureSettings,
): string | undefined {
  const { mobiles, urls, credentials } = knownSecrets
  const hide = (text: string): string =>
    redact(maskMobiles(text, mobiles), [...urls, ...credentials])
  const texts = failures.flatMap((failure) => failureTexts(failure, issueText))
  for (const { en, 'zh-CN': chinese } of texts)
    annotate('error', { en: hide(en), 'zh-CN': hide(chinese) }, language)
  return failOn === 'any' ? renderingFailed[language] : undefined
}

const renderingFailed: Translated = {
  en: 'The message could not be rendered as configured, see above.',
  'zh-CN': '消息未能按预期渲染，见上文。',
}
