/** A bill's history from two hands: the same step of it stands once. */
import type { Bill } from '../../model/legislation.ts'
import { actIdIn, chamberOf, eventOf } from './events.ts'
import type { RecordAction } from './model.ts'

type Action = Bill['actions'][number]

/** The longest action that the store takes. */
const LONGEST = 500

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What makes "Passed the House" and "HOUSE PASSED AS AMENDED" of one day one step. */
function stepOf(action: RecordAction): string | undefined {
  const act = actIdIn(action.text) ?? /^P\.A\. (\d{2}-\d+)$/.exec(action.text)?.[1]
  if (act) return `${action.date} ${act.replace(/^pa-/, '')}`
  const event = eventOf(action)
  return event && `${action.date} ${event} ${chamberOf(action) ?? ''}`
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`
}

/** Adds the steps that the store has not; by day, stored ones before new ones of the same day. */
export function addedActions(
  stored: readonly Action[],
  incoming: readonly RecordAction[],
): { readonly all: Action[]; readonly added: readonly Action[] } {
  const plain = (action: Action): RecordAction => ({
    date: action.date,
    text: action.action,
    classification: [],
  })
  const words = new Set(stored.map(({ date, action }) => `${date} ${fold(action)}`))
  const steps = new Set(stored.map((action) => stepOf(plain(action))).filter((step) => step !== undefined))
  const added: Action[] = []
  for (const one of incoming) {
    const action = shortened(one.text)
    const key = `${one.date} ${fold(action)}`
    const step = stepOf(one)
    if (words.has(key) || (step !== undefined && steps.has(step))) continue
    words.add(key)
    added.push({ date: one.date, action })
  }
  if (added.length === 0) return { all: [...stored], added }
  const all = [...stored, ...added].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return { all, added }
}
