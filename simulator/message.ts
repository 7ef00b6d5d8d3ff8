/** A message as the endpoint reads it: what is missing, what it says, whom it mentions. */

import type { Behaviour } from './behaviour.ts'
import { isRecord, itemsOf, valuesAt } from './json.ts'
import { messageTypeOf, type Parameter } from './message-types.ts'

export function missingParameter(
  body: Readonly<Record<string, unknown>>,
  required: Behaviour['requiredParameters'],
): Parameter | undefined {
  return messageTypeOf(body['msgtype'])
    ?.required.filter(({ lenient }) => required === 'documented' || lenient !== true)
    .filter(({ form }) => form === undefined || form === actionCardForm(body))
    .find(({ path, is }) => !valuesAt(body, path).every(fits[is]))
}

/** Titles and texts, and with `links` the buttons and addresses too. */
export function textsOf(body: unknown, links: boolean): readonly string[] {
  const type = isRecord(body) ? messageTypeOf(body['msgtype']) : undefined
  const paths = [...(type?.words ?? []), ...(links ? (type?.links ?? []) : [])]
  return paths.flatMap((path) => valuesAt(body, path)).filter((value) => typeof value === 'string')
}

export function mentionsOf(body: unknown): readonly unknown[] {
  return ['at->atMobiles', 'at->atUserIds']
    .flatMap((path) => valuesAt(body, path).flatMap(itemsOf))
    .filter((person) => person !== undefined && person !== null)
}

/** An empty string counts as missing (cryozerolabs/n8n-nodes-dingtalk#10). */
const fits = {
  object: isRecord,
  list: (value: unknown) => Array.isArray(value) && value.length > 0,
  text: (value: unknown) => typeof value === 'string' && value !== '',
} satisfies Record<Parameter['is'], (value: unknown) => boolean>

/** Title and URL of the single button override the list (robot-message-type). */
function actionCardForm(body: Readonly<Record<string, unknown>>): Parameter['form'] {
  const single = ['actionCard->singleTitle', 'actionCard->singleURL'].every((path) =>
    valuesAt(body, path).every(fits.text),
  )
  const buttons = valuesAt(body, 'actionCard->btns').some((value) => value !== undefined)
  return buttons && !single ? 'buttons' : 'single'
}
