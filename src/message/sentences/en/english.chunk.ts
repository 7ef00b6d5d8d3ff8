/** Everything that is said in English. Loaded for events that are no pushes. */
import type { SentenceCatalog } from '../catalog.ts'
import { code } from './code.ts'
import { place } from './place.ts'
import { push } from './push.ts'
import { talk } from './talk.ts'
import { terms } from './terms.ts'
import { work } from './work.ts'
export const english: SentenceCatalog = {
  sentences: { ...push, ...code, ...talk, ...work, ...place },
  terms,
}
