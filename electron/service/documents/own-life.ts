import type { Store } from '../../store/store.ts'
import { chained } from '../law/chain.ts'
import { changesIn, inOrderOfEffect, isEnacted } from '../law/enacted.ts'
import type { Change, LawLife, LawText, Step } from '../law/model.ts'
import { lawVersionsInSteps } from '../law-on-day.ts'
import { drained, type Steps, stampedCache } from '../stamped-cache.ts'
import type { DocumentReading } from './reading.ts'

/** A section's texts over time with a document's own changes in them, whether it is law, was law or never became law. */
export interface OwnLife extends Pick<LawLife, 'texts' | 'doubts' | 'end' | 'steps'> {
  /** True where an edition prints the act already, so that the texts before it are what it was set upon. */
  readonly isPrinted: boolean
  /** True where an edition was printed after the act took effect and does not name it. */
  readonly isPassedOver: boolean
}

/** A change of a bill that says no day is looked at on the day of its session's end. */
function dated(change: Change): Change {
  const { effective } = change
  return { ...change, effective: { ...effective, date: effective.date ?? effective.lawDay } }
}

/** What was known before a day: later texts, doubts and ends play no part. */
function before(life: LawLife, day: string): Pick<LawLife, 'texts' | 'doubts' | 'end'> {
  const texts = life.texts.filter((text) => text.from < day)
  const last = texts.at(-1)
  const open: LawText[] = last ? [...texts.slice(0, -1), { ...last, to: null }] : []
  return { texts: open, doubts: life.doubts.filter((doubt) => doubt.from < day), end: null }
}

function* makeOwnLife(store: Store, reading: DocumentReading, statute: string): Steps<OwnLife> {
  const life = yield* lawVersionsInSteps(store, statute)
  const isMine = ({ documentId }: Change): boolean => documentId === reading.record.id
  if (life.steps.some(({ change }) => isMine(change)))
    return { ...life, isPrinted: false, isPassedOver: false }
  const changes = inOrderOfEffect(changesIn(store, reading, statute)).map(dated)
  const first = changes[0]?.effective.date ?? null
  const isPast = first !== null && isEnacted(store, reading)
  const own = yield* chained(statute, isPast ? before(life, first) : life, changes)
  const isPassedOver = life.passedOver.some(isMine)
  return { ...own, isPrinted: isPast && !isPassedOver, isPassedOver }
}

const ownLives = stampedCache<OwnLife>(2000)

/** @param statute section of the General Statutes, which the document changes */
export function ownLife(store: Store, reading: DocumentReading, statute: string): OwnLife {
  return ownLives(store, `${reading.record.id} ${statute}`, () =>
    drained(makeOwnLife(store, reading, statute)),
  )
}

/** The same, in steps. */
export function ownLifeInSteps(store: Store, reading: DocumentReading, statute: string): Steps<OwnLife> {
  return ownLives.inSteps(store, `${reading.record.id} ${statute}`, () =>
    makeOwnLife(store, reading, statute),
  )
}

const nameOfStep = (documentId: string, number: string): string => `${documentId} ${number}`
const stepsByName = new WeakMap<OwnLife, Map<string, Step>>()

/** What a section of a document does to a section of the statutes; undefined where it changes no such section. */
export function stepOf(life: OwnLife, documentId: string, number: string): Step | undefined {
  let steps = stepsByName.get(life)
  if (!steps) {
    steps = new Map(
      life.steps.map((step) => [nameOfStep(step.change.documentId, step.change.section.number), step]),
    )
    stepsByName.set(life, steps)
  }
  return steps.get(nameOfStep(documentId, number))
}
