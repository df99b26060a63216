/** What a confirmed trace proposes, what a person decides, and how others rate it. */
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../../store/helpers.ts'
import { act, open, raised, repealKey } from './drafts.ts'

describe('a bill that holds an element', () => {
  it('proposes the way up and the fall; accepting each is an event; the highest point stays', async () => {
    const one = open(raised)
    const before = contentOf(one)
    const pinned = await one.ask('tracking.decideTrace', { key: repealKey, state: 'confirmed' })
    const proposals = async () => (await one.ask('tracking.proposals', { recommendationId: '2017-02' })).rows
    expect(
      (await proposals()).map(({ proposal }) => [proposal.ruleId, proposal.date, proposal.status]),
    ).toEqual([
      ['in-bill', '2020-02-05', 'in a bill'],
      ['passed-one-chamber', '2020-03-02', 'in a bill'],
      ['adjourned', '2020-05-06', 'no action'],
    ])
    const done = [pinned.changeId]
    for (const { proposal } of await proposals()) {
      const decided = await one.ask('tracking.decide', {
        recommendationId: '2017-02',
        key: proposal.key,
        decision: 'accepted',
      })
      done.push(decided.changeId)
    }
    const { status, elements, events } = await one.ask('recommendation.get', { id: '2017-02' })
    expect(status).toBe('no action')
    expect(elements.find(({ id }) => id === '2017-02-b')?.highest.status).toBe('in a bill')
    expect(events).toHaveLength(4)
    const tracking = await one.ask('tracking.get', { recommendationId: '2017-02' })
    expect(tracking.furthest).toEqual({ point: 'passed one chamber', date: '2020-03-02' })
    expect(tracking.decisions.map(({ decision }) => decision)).toEqual(['accepted', 'accepted', 'accepted'])
    expect(tracking.proposals).toEqual([])
    for (const id of done.toReversed()) await one.ask('changes.undo', { id })
    expect(contentOf(one)).toEqual(before)
  })

  it('is overruled with a reason, and not proposed again until that is reopened', async () => {
    const one = open(raised)
    await one.ask('tracking.decideTrace', { key: repealKey, state: 'confirmed' })
    const [first] = (await one.ask('tracking.proposals', {})).rows
    const decision = {
      recommendationId: '2017-02',
      key: first?.proposal.key ?? '',
      decision: 'overruled',
    } as const
    const refused = await one.refused('tracking.decide', decision)
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', where: 'reason' })
    await one.ask('tracking.decide', { ...decision, reason: 'The committee never took it up.' })
    expect((await one.ask('tracking.proposals', {})).rows).toEqual([])
    expect((await one.refused('tracking.decide', { ...decision, reason: 'Again.' })).code).toBe('NOT_FOUND')
    const { recommendationId, key } = decision
    await one.ask('tracking.reopen', { recommendationId, key, reason: 'It did.' })
    expect((await one.ask('tracking.proposals', {})).rows).toHaveLength(3)
  })
})

describe('an act that does what is asked', () => {
  it('proposes enacted and then effective', async () => {
    const one = open(act)
    await one.ask('tracking.decideTrace', { key: '2017-02/2017-02-b/pa-22-7.act/1', state: 'confirmed' })
    const { rows } = await one.ask('tracking.proposals', {})
    expect(rows.map(({ proposal }) => [proposal.ruleId, proposal.date, proposal.status])).toEqual([
      ['enacted', '2022-05-20', 'enacted'],
      ['effective', '2022-07-01', 'enacted'],
    ])
    expect(rows[0]?.resolved).toMatchObject([{ label: 'P.A. 22-7, S.\u00a01' }])
  })

  it('does part of it where the person says weakened', async () => {
    const one = open(act)
    await one.ask('tracking.decideTrace', {
      key: '2017-02/2017-02-b/pa-22-7.act/1',
      state: 'confirmed',
      finding: 'weakened',
    })
    const [first] = (await one.ask('tracking.proposals', {})).rows
    expect(first?.proposal.status).toBe('enacted in part')
  })
})

describe('ratings', () => {
  it('stand beside the derived status, the council’s first, and say where they differ', async () => {
    const one = open()
    const base = { recommendationId: '2017-01', date: '2022-03', recordedIn: 'Annual report' }
    await one.ask('tracking.rate', {
      ...base,
      by: 'agency',
      rater: 'Department of Geese',
      rating: 'Fully implemented',
      status: 'enacted',
    })
    const { changeId } = await one.ask('tracking.rate', {
      ...base,
      by: 'council',
      rater: 'The council',
      rating: 'In progress',
      status: 'in a bill',
    })
    const ratings = async () =>
      (await one.ask('tracking.get', { recommendationId: '2017-01' })).ratings.map((row) => [
        row.record.rater,
        row.verdict,
      ])
    expect(await ratings()).toEqual([
      ['The council', 'says less'],
      ['Department of Geese', 'says more'],
    ])
    await one.ask('changes.undo', { id: changeId })
    expect(await ratings()).toEqual([['Department of Geese', 'says more']])
  })
})
