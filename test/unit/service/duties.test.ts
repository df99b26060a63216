/** Duties entered by hand, evidence that the store does not have, and duties as of a day; on a real file. */
import { describe, expect, it } from 'vitest'
import { databaseIn, dump, services, starterCorpus } from '../../store/helpers.ts'

const now = () => new Date('2026-11-22T09:00:00Z')
const open = () => services(undefined, starterCorpus, { now })
type Open = ReturnType<typeof open>

const content = (one: Open) => dump(databaseIn(one.folder), ['change_log'])
const duty = async (one: Open, id: string) =>
  (await one.ask('duty.list', {})).rows.find((row) => row.record.id === id)

describe('what a source reports of a duty', () => {
  it('counts it as done where it is due once or its days are not stated', async () => {
    const one = open()
    const states = await Promise.all(
      ['obligation-17-32-program-plan', 'obligation-17-32-immigration-examination'].map(async (id) => {
        const row = await duty(one, id)
        return [row?.state, row?.explanation]
      }),
    )
    expect(states).toEqual([
      ['done', expect.stringMatching(/^Reported done\. The report says that the council submits the plan/)],
      ['done', expect.stringMatching(/^Reported done\. The report prints an examination \(seven findings\)/)],
    ])
  })

  it('stands beside the days of a yearly one, in the list and among what needs attention', async () => {
    const one = open()
    const annual = await duty(one, 'obligation-annual-report')
    expect([annual?.state, annual?.explanation]).toEqual([
      'late',
      expect.stringMatching(/A source reports it done at least once\.$/),
    ])
    const chiefs = await duty(one, 'obligation-16-71-police-chiefs-report')
    expect([chiefs?.state, chiefs?.next?.date, chiefs?.explanation]).toEqual([
      'late',
      '2027-10-01',
      expect.stringMatching(/A source reports it done in part\.$/),
    ])
    const { items } = await one.ask('attention.list', {})
    const ofAnnual = items.find(({ route }) => route === annual?.route)
    expect(ofAnnual?.reason).toContain('A source reports it done at least once.')
  })
})

describe('a duty entered by hand', () => {
  const input = {
    actId: 'pa-17-32',
    actSection: '6',
    obligor: 'Commissioner of Public Health',
    duty: 'Report on the zebra register.',
    due: '2025-07-01',
    recurrence: 'every year' as const,
    recordedIn: 'The act as passed',
  }
  const foundBy = async (one: Open) => {
    const { hits } = await one.ask('search.query', { text: 'zebra register' })
    return hits.map(({ kind, route }) => ({ kind, route }))
  }

  it('is listed, found and opened from the log; undone, nothing of it is left', async () => {
    const one = open()
    const before = content(one)
    const { changeId, duty: added } = await one.ask('duty.add', input)
    expect(added).toMatchObject({ state: 'late', next: { date: '2027-07-01' }, actNumber: 'P.A. 17-32' })
    expect(added.record.stateNote).toContain('Entered by hand, from: The act as passed')
    expect(await foundBy(one)).toEqual([{ kind: 'obligation', route: added.route }])
    expect((await one.ask('changes.list', {})).changes[0]).toMatchObject({
      action: 'Added a duty',
      route: added.route,
    })
    await one.ask('changes.undo', { id: changeId })
    expect(await foundBy(one)).toEqual([])
    expect(content(one)).toEqual(before)
  })

  it('is refused where its act or section is unknown, or where it is there already', async () => {
    const one = open()
    await one.ask('duty.add', input)
    const before = content(one)
    const refusals: [change: object, where: string][] = [
      [{ actId: 'pa-99-1' }, 'actId'],
      [{ actSection: '60' }, 'actSection'],
      [{ duty: ' report ON the zebra register. ' }, 'duty'],
    ]
    for (const [change, where] of refusals)
      expect(await one.refused('duty.add', { ...input, ...change })).toMatchObject({
        code: 'INVALID_INPUT',
        where,
      })
    expect(content(one)).toEqual(before)
  })

  it('is done by a document that the store does not have, with its words; that source stays while it is needed', async () => {
    const one = open()
    const letter = {
      kind: 'document' as const,
      sourceId: 'entered-by-hand',
      locator: 'Letter of January 3, 2026',
      quotation: 'We submit our report of 2025.',
    }
    const before = content(one)
    const done = await one.ask('duty.recordDone', {
      obligationId: 'obligation-annual-report',
      doneOn: '2026-01-03',
      what: 'The council reported.',
      evidence: [letter],
      recordedIn: 'Minutes',
    })
    expect(done.duty).toMatchObject({ state: 'due', next: { date: '2027-01-01' } })
    expect(done.duty.completions[0]?.evidence).toMatchObject([
      { found: true, label: 'Entered by hand, Letter of January 3, 2026' },
    ])
    const other = await one.ask('duty.add', input)
    await one.ask('changes.undo', { id: other.changeId })
    expect((await duty(one, 'obligation-annual-report'))?.completions[0]?.evidence[0]?.found).toBe(true)
    await one.ask('changes.undo', { id: done.changeId })
    expect(content(one)).toEqual(before)
  })
})

describe('duties as of a day', () => {
  it('holds none of an act that was not made by then', async () => {
    const one = open()
    const actsOn = async (on: string) => {
      const { rows } = await one.ask('duty.list', { on })
      return [...new Set(rows.map(({ actNumber }) => actNumber))].sort()
    }
    expect(await actsOn('2007-01-01')).toEqual([])
    expect(await actsOn('2015-12-31')).toEqual(['P.A. 07-107'])
    expect(await actsOn('2017-10-01')).toEqual(['P.A. 07-107', 'P.A. 16-71', 'P.A. 17-32'])
  })
})
