/** `needs: ${{ toJSON(needs) }}` → the jobs that this one needs, and how each ended. */
import type { NeededJob } from '../model/job.ts'
import { toConclusion } from '../model/status.ts'
import { type InputField, addIssueTo } from './issue.ts'

/** None where the input is empty. */
export function parseNeeds(field: InputField): NeededJob[] {
  if (field.text.trim() === '') return []
  const needs = parseJson(field.text)
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) {
    addIssueTo(field, { kind: 'needs' })
    return []
  }
  const jobs = Object.entries(needs)
  if (jobs.length === 0) addIssueTo(field, { kind: 'needs-empty' })
  return jobs.flatMap(([id, job]) => toNeededJob(id, job, field))
}

/** Gitea gives a job that was skipped an empty result. */
function toNeededJob(id: string, job: unknown, field: InputField): NeededJob[] {
  const result =
    typeof job === 'object' && job !== null && 'result' in job && typeof job.result === 'string'
      ? job.result.trim() || 'skipped'
      : undefined
  const conclusion = toConclusion(result)
  if (conclusion !== undefined) return [{ id, conclusion }]
  addIssueTo(field, { kind: 'needs-result', id })
  return []
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
