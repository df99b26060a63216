import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Decision,
  type Fact,
  highestPoint,
  pointRank,
  proposeEvents,
  statusIfAccepted,
  statusRules,
} from '#shared/council/status/index.ts'
import { act, died, inBill, passed, repealed, subject, today, vetoed } from './status-facts.ts'

describe('rules as properties', () => {
  const day = fc
    .date({ min: new Date('2018-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10))
  const which = fc.constantFrom<string[]>([], ['a'], ['b'])
  const billId = fc.constantFrom('hb-1', 'sb-2')
  const fact: fc.Arbitrary<Fact> = fc.oneof(
    fc.tuple(day, which, billId).map(([d, e, b]) => inBill(d, e, b)),
    fc
      .tuple(fc.constantFrom('House' as const, 'Senate' as const), day, billId)
      .map(([c, d, b]) => passed(c, d, b)),
    fc.tuple(day, billId).map(([d, b]) => died(d, b)),
    fc.tuple(day, billId).map(([d, b]) => vetoed(d, b)),
    fc
      .tuple(
        day,
        fc.option(day),
        fc.constantFrom('whole' as const, 'part' as const),
        which,
        fc.constantFrom('1', '2'),
      )
      .map(([d, e, x, w, s]) => act(d, e ?? undefined, x, w, s)),
    fc.tuple(day, fc.constantFrom('1', '2')).map(([d, s]) => repealed(d, s)),
  )
  // One date for one deed: a bill passes a chamber, dies or becomes an act once.
  const deedOf = (one: Fact) =>
    [
      one.kind,
      'billId' in one && one.kind !== 'act approved' ? one.billId : '',
      'chamber' in one ? one.chamber : '',
      'section' in one ? one.section : '',
    ].join('/')
  const facts = fc.uniqueArray(fact, { maxLength: 12, selector: deedOf })

  it('accepting every proposal leaves nothing to propose, by event or by decision', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const proposals = proposeEvents(subject, [], given, [], today)
        const decisions = proposals.map(({ key, elementIds }) => ({
          key,
          elementIds,
          verdict: 'accepted' as const,
        }))
        const events = proposals.map((proposal, index) => ({ ...proposal, id: `e${index}` }))
        expect(proposeEvents(subject, events, given, decisions, today)).toEqual([])
      }),
    )
  })
  it('overruling every proposal ends after finitely many rounds, and no overruled one comes back', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const decisions: Decision[] = []
        for (let round = 0; round < 20; round++) {
          const proposals = proposeEvents(subject, [], given, decisions, today)
          if (proposals.length === 0) return
          for (const { key, elementIds } of proposals) {
            for (const id of elementIds)
              expect(decisions.some((one) => one.key === key && one.elementIds.includes(id))).toBe(false)
          }
          const [first] = proposals
          for (const { key, elementIds } of proposals.filter(({ key }) => key === first!.key))
            decisions.push({ key, elementIds, verdict: 'overruled' })
        }
      }),
    )
  })
  it('each proposal has evidence and a rule, in order of date, none after today', () => {
    fc.assert(
      fc.property(facts, day, (given, on) => {
        const proposals = proposeEvents(subject, [], given, [], on)
        expect(proposals.map(({ date }) => date)).toEqual(proposals.map(({ date }) => date).sort())
        for (const proposal of proposals) {
          expect(proposal.date <= on).toBe(true)
          expect(proposal.evidence.length).toBeGreaterThan(0)
          expect(statusRules.some(({ id }) => id === proposal.ruleId)).toBe(true)
        }
      }),
    )
  })
  it('the highest point never falls as time goes on', () => {
    fc.assert(
      fc.property(facts, day, day, (given, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one]
        const at = (on: string) =>
          pointRank(
            highestPoint(proposeEvents(subject, [], given, [], on).map((p) => ({ ...p, id: p.key }))).point,
          )
        expect(at(late)).toBeGreaterThanOrEqual(at(early))
      }),
    )
  })
  it('the derived status follows the last proposal of each element', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const proposals = proposeEvents(subject, [], given, [], today)
        const derived = statusIfAccepted({ ...subject, year: 2017, events: [] }, proposals)
        for (const { id } of subject.elements) {
          const last = proposals.findLast(({ elementIds }) => elementIds.includes(id))
          expect(derived.elements.get(id)?.status).toBe(last?.status ?? 'no action')
        }
      }),
    )
  })
})
