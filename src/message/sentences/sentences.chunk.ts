/** Every sentence and term. Loaded for events other than pushes. */
import type { SentenceCatalog } from './catalog.ts'
import { checkSentences } from './checks.ts'
import { dispatchSentences } from './dispatch.ts'
import { issueSentences } from './issues.ts'
import { pullRequestSentences } from './pull-request.ts'
import { pushSentences } from './push.ts'
import { repositorySentences } from './repository.ts'
import { eventNames, terms } from './terms.ts'

export const catalog: SentenceCatalog = {
  sentences: {
    ...pushSentences,
    ...pullRequestSentences,
    ...issueSentences,
    ...checkSentences,
    ...repositorySentences,
    ...dispatchSentences,
  },
  terms,
  eventNames,
}
