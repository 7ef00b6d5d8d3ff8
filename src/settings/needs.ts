/** `needs: ${{ toJSON(needs) }}` → the jobs that this one needs, and how each went. */
import type { NeededJob } from '../model/job.ts'
import { toConclusion } from '../model/status.ts'
import { type InputField, addIssueTo } from './parse.ts'

/** None where the input is empty, or the job needs none (`{}`). */
export function parseNeeds(field: InputField): NeededJob[] {
  if (field.text.trim() === '') return []
  const needs = parseJson(field.text)
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) {
    addIssueTo(field, {
      en: 'not the JSON of the needs context. Write: needs: ${{ toJSON(needs) }}',
      'zh-CN': '不是 needs 上下文的 JSON。请写：needs: ${{ toJSON(needs) }}',
    })
    return []
  }
  return Object.entries(needs).flatMap(([id, job]) => toNeededJob(id, job, field))
}

function toNeededJob(id: string, job: unknown, field: InputField): NeededJob[] {
  const result =
    typeof job === 'object' && job !== null && 'result' in job && typeof job.result === 'string'
      ? job.result
      : undefined
  const conclusion = toConclusion(result)
  if (conclusion !== undefined) return [{ id, conclusion }]
  addIssueTo(field, {
    en: `job ${JSON.stringify(id)} has no result. Write: needs: \${{ toJSON(needs) }}`,
    'zh-CN': `作业 ${JSON.stringify(id)} 没有 result。请写：needs: \${{ toJSON(needs) }}`,
  })
  return []
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
