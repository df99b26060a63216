import { type Engine, OTHERS, OWN } from './engines.ts'
import { explain } from './explain.ts'
import { type Agreement, agreementOf, f1Of, isExact, marksOfSteps, totalOf } from './marks.ts'
import type { OracleRecord } from './oracle.ts'

/** One engine's figures over all records. */
export interface Figures {
  readonly f1: number
  /** Records marked exactly as the drafters did. */
  readonly exact: number
}

export interface RecordFigures {
  readonly id: string
  readonly f1: number
  readonly exact: boolean
  /** F1 of every other engine on this record. */
  readonly others: Readonly<Record<string, number>>
  /** Where the record is not exact: what differs, in words. */
  readonly explanation?: readonly string[]
}

export interface Fidelity extends Figures {
  readonly records: readonly RecordFigures[]
  readonly libraries: Readonly<Record<string, Figures>>
}

function figuresOf(agreements: readonly Agreement[]): Figures {
  return { f1: f1Of(totalOf(agreements)), exact: agreements.filter(isExact).length }
}

/** Measures every engine against the drafters' marks: F1 over characters that are no white space, and exact records. */
export function measure(records: readonly OracleRecord[]): Fidelity {
  const agreements = new Map<Engine, Agreement[]>([OWN, ...OTHERS].map((engine) => [engine, []]))
  const perRecord = records.map((record): RecordFigures => {
    const { before, after } = record
    const official = marksOfSteps(
      before,
      after,
      record.marks.map(({ op, text }) => [op, text] as const),
    )
    for (const [engine, list] of agreements)
      list.push(agreementOf(before, after, official, engine.mark(before, after)))
    const latest = (engine: Engine) => agreements.get(engine)!.at(-1)!
    const exact = isExact(latest(OWN))
    return {
      id: record.id,
      f1: f1Of(latest(OWN)),
      exact,
      others: Object.fromEntries(OTHERS.map((engine) => [engine.name, f1Of(latest(engine))])),
      ...(exact ? {} : { explanation: explain(record, official, OWN.mark(before, after)) }),
    }
  })
  const libraries = Object.fromEntries(
    OTHERS.map((engine) => [engine.name, figuresOf(agreements.get(engine)!)]),
  )
  return { ...figuresOf(agreements.get(OWN)!), records: perRecord, libraries }
}
