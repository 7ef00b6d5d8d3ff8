/** Empties the build's folders: ncc leaves chunks of earlier builds behind. */
import { rm } from 'node:fs/promises'

for (const folder of ['../dist/', '../simulator/dist/']) {
  await rm(new URL(folder, import.meta.url), { recursive: true, force: true })
}
