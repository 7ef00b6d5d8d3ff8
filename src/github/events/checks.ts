/** Checks of commits, and the merge queue, which asks for checks before it merges. */
import { branchAt, type EventFields, firstOf, labelled, shortSha, textAtPath } from './extract.ts'

export const checkEvents = {
  check_run: {
    named: {
      target: labelled('check_run.name', 'check_run.html_url'),
      branch: branchAt('check_run.check_suite.head_branch'),
    },
    terms: { state: firstOf(textAtPath('check_run.conclusion'), textAtPath('check_run.status')) },
    description: textAtPath('check_run.output.title'),
    body: textAtPath('check_run.output.summary'),
  },
  check_suite: {
    named: {
      target: labelled('check_suite.app.name'),
      branch: branchAt('check_suite.head_branch'),
    },
    terms: {
      state: firstOf(textAtPath('check_suite.conclusion'), textAtPath('check_suite.status')),
    },
  },
  status: {
    named: {
      target: labelled('context', 'target_url'),
      commit: shortSha('sha', 'commit.html_url'),
    },
    terms: { state: textAtPath('state') },
    description: textAtPath('description'),
  },
  merge_group: {
    named: { base: branchAt('merge_group.base_ref') },
  },
} as const satisfies Readonly<Record<string, EventFields>>
