/** Duties and the ledger, on a real file: what is recorded, what follows from it, and undoing. */
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { contentOf, services, starterCorpus } from '../../store/helpers.ts'

const now = () => new Date('2026-11-22T09:00:00Z')
const open = () => services(undefined, starterCorpus, { now })
type Open = ReturnType<typeof open>

const duty = async (one: Open, id: string) =>
  (await one.ask('duty.list', {})).rows.find((row) => row.record.id === id)

/** A duty of which the corpus gives no date; here it is made a yearly one. */
const report = 'obligation-17-32-key-indicators'

describe('a duty of every year', () => {
  it('falls due by the date that is set, is late until it is done with evidence, and undoing puts all back', async () => {
    const one = open()
    const before = contentOf(one)
    expect(await duty(one, report)).toMatchObject({ state: 'due', next: null, occurrences: [] })

    const set = await one.ask('duty.setDue', {
      obligationId: report,
      due: '2024-01-01',
      recurrence: 'every year',
    })
    expect(set.duty).toMatchObject({ state: 'late', next: { date: '2027-01-01', state: 'due' } })
    expect(set.duty.occurrences.map(({ date, state }) => `${date} ${state}`)).toEqual([
      '2027-01-01 due',
      '2026-01-01 late',
      '2025-01-01 late',
      '2024-01-01 late',
    ])

    const done = {
      obligationId: report,
      occurrence: '2026-01-01',
      doneOn: '2025-12-30',
      what: 'The report of 2025 was submitted.',
      recordedIn: 'Clerk’s receipt',
    }
    const claimed = await one.ask('duty.recordDone', { ...done, evidence: [] })
    expect(claimed.duty.state).toBe('late')
    expect(claimed.duty.explanation).toContain('without evidence')
    await one.ask('changes.undo', { id: claimed.changeId })

    const proven = await one.ask('duty.recordDone', {
      ...done,
      evidence: [{ kind: 'document', sourceId: 'tip-report-2017', locator: 'page 1' }],
    })
    expect(proven.duty.state).toBe('due')
    expect(proven.duty.completions).toMatchObject([{ doneOn: '2025-12-30', evidence: [{ found: true }] }])

    await one.ask('changes.undo', { id: proven.changeId })
    await one.ask('changes.undo', { id: set.changeId })
    expect(contentOf(one)).toEqual(before)
  })

  it('ends with its repeal, and comes back when the repeal is taken back', async () => {
    const one = open()
    await one.ask('duty.setDue', { obligationId: report, due: '2024-01-01', recurrence: 'every year' })
    const repealed = await one.ask('duty.setRepeal', {
      obligationId: report,
      repeal: { on: '2025-07-01', by: 'P.A. 25-1, S. 3' },
    })
    expect(repealed.duty).toMatchObject({ state: 'repealed', next: null })
    expect(repealed.duty.occurrences.map(({ date }) => date)).toEqual(['2025-01-01', '2024-01-01'])
    await one.ask('duty.setRepeal', { obligationId: report, repeal: null })
    expect((await duty(one, report))?.next?.date).toBe('2027-01-01')
  })

  it('is in the calendar file, which another program reads; the same day makes the same bytes', async () => {
    const one = open()
    await one.ask('duty.setDue', { obligationId: report, due: '2024-01-01', recurrence: 'every year' })
    const asked = { from: '2026-12-01', to: '2028-12-31', remindDaysBefore: [30] }
    const file = await one.ask('duty.calendar', asked)
    expect(await one.ask('duty.calendar', asked)).toEqual(file)
    const text = Buffer.from(file.base64, 'base64').toString('utf8')
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    // The other yearly duties: the council's own report, the two reports to it, and the training of lodging employees.
    expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual([
      '2027-01-01',
      '2027-01-01',
      '2027-10-01',
      '2027-10-01',
      '2027-10-01',
      '2028-01-01',
      '2028-01-01',
      '2028-10-01',
      '2028-10-01',
      '2028-10-01',
    ])
    expect(events.every((event) => event.getAllSubcomponents('valarm').length === 1)).toBe(true)
  })

  it('refuses what cannot be, and changes nothing', async () => {
    const one = open()
    const before = contentOf(one)
    const done = { obligationId: report, doneOn: '2026-01-02', what: 'Done.', recordedIn: 'Minutes' }
    const refusals: [input: object, where: string][] = [
      [{ ...done, evidence: [], doneOn: '2026-12-24' }, 'doneOn'],
      [{ ...done, evidence: [], occurrence: '2025-01-01' }, 'occurrence'],
      [{ ...done, evidence: [{ kind: 'section', sectionId: '1-1' }] }, 'evidence.0'],
    ]
    for (const [input, where] of refusals)
      expect(await one.refused('duty.recordDone', input)).toMatchObject({ code: 'INVALID_INPUT', where })
    expect(contentOf(one)).toEqual(before)
  })
})

describe('the ledger', () => {
  it('gives the standing of all 17 recommendations of 2017, and where the rules agree', async () => {
    const { rows, seats } = await open().ask('ledger.get', { on: '2017-12-31', year: 2017 })
    expect(rows).toHaveLength(17)
    expect(rows.filter((row) => row.standing === 'consensus')).toHaveLength(12)
    expect(rows.filter((row) => !row.agrees).map((row) => row.standing)).toEqual([
      'further research',
      'further research',
    ])
    expect(rows.find((row) => row.number === 13)?.dissents.length).toBeGreaterThan(0)
    expect(seats).toHaveLength(25)
    const advocate = seats.find((seat) => seat.record.id === 'seat-child-advocate')
    expect(advocate?.holders).toMatchObject([{ holder: 'Faith Vos Winkel', certainty: 'possible' }])
  })

  it('keeps terms: the holder is the one of the day, and undoing puts all back', async () => {
    const one = open()
    const before = contentOf(one)
    const term = {
      seatId: 'seat-child-advocate',
      holder: 'A. Successor',
      from: '2019-02',
      recordedIn: 'Letter',
    }
    const { changeId, term: kept } = await one.ask('seat.putTerm', term)
    const holders = async (on: string) =>
      (await one.ask('ledger.get', { on })).seats
        .find((seat) => seat.record.id === term.seatId)
        ?.holders.map(({ holder, certainty }) => `${holder}, ${certainty}`)
    expect(await holders('2020-01-01')).toEqual(['A. Successor, recorded'])
    expect(await holders('2018-06-01')).toEqual(['Faith Vos Winkel, last seen'])
    const ends = await one.refused('seat.putTerm', { ...term, id: kept.id, to: '2018' })
    expect(ends).toMatchObject({ code: 'INVALID_INPUT', where: 'to' })
    await one.ask('changes.undo', { id: changeId })
    expect(contentOf(one)).toEqual(before)
  })

  it('lets a standing follow from the rules, and follow them when they or the positions change', async () => {
    const one = open()
    const before = contentOf(one)
    const byRule = await one.ask('recommendation.setStanding', {
      recommendationId: '2017-01',
      basis: 'by rule',
    })
    expect(byRule.recommendation.standing).toBe('consensus')
    const opposed = await one.ask('recommendation.recordPosition', {
      recommendationId: '2017-01',
      holder: 'Love146',
      seatId: 'seat-love146',
      stance: 'opposes',
      date: '2018-01',
      source: 'Minutes',
    })
    expect(opposed.recommendation).toMatchObject({
      standing: 'without consensus',
      dissents: [{ holder: 'Love146', stance: 'opposes' }],
    })
    const id = opposed.recommendation.record.positions.at(-1)?.id ?? ''
    const changed = await one.ask('recommendation.changePosition', {
      recommendationId: '2017-01',
      positionId: id,
      stance: 'abstains',
      date: '2018-02',
      source: 'Letter of February 2018',
    })
    expect(changed.recommendation.standing).toBe('without consensus')
    const rules = await one.ask('ledger.setRules', {
      rules: {
        oppositionBreaks: true,
        abstentionBreaks: false,
        silence: 'supports',
        quorum: { kind: 'none' },
      },
    })
    expect((await one.ask('recommendation.get', { id: '2017-01' })).standing).toBe('consensus')
    for (const { changeId } of [rules, changed, opposed, byRule])
      await one.ask('changes.undo', { id: changeId })
    expect(contentOf(one)).toEqual(before)
  })

  it('refuses to derive what does not follow', async () => {
    const one = open()
    await one.ask('ledger.setRules', {
      rules: {
        oppositionBreaks: true,
        abstentionBreaks: true,
        silence: 'nothing',
        quorum: { kind: 'count', seats: 5 },
      },
    })
    const refused = await one.refused('recommendation.setStanding', {
      recommendationId: '2017-01',
      basis: 'by rule',
    })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', where: 'basis' })
  })

  it('takes a seat and undoes it; a term that rests on it is not lost', async () => {
    const one = open()
    const before = contentOf(one)
    const added = await one.ask('seat.add', {
      label: 'The Commissioner of Transportation',
      group: 'state and legislative',
      recordedIn: 'P.A. 24-1',
    })
    const term = await one.ask('seat.putTerm', { seatId: added.id, holder: 'Somebody', recordedIn: 'Letter' })
    expect((await one.refused('changes.undo', { id: added.changeId })).code).toBe('CONFLICT')
    await one.ask('changes.undo', { id: term.changeId })
    await one.ask('changes.undo', { id: added.changeId })
    expect(contentOf(one)).toEqual(before)
  })
})
