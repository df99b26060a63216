/** The reporting round on a real file: departments, reports by hand and as a table, totals, discrepancies, undoing. */
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { namesOfList } from '#shared/council/reporting/index.ts'
import { contentOf, databaseIn } from '../../../store/helpers.ts'
import { begun, type Open, open, totalOf, towns } from './made-rounds.ts'

describe('the round of 2017', () => {
  it('says what does not agree: the counts that the report had to find by hand', async () => {
    const { discrepancies } = await open().ask('round.get', { id: 'reporting-round-2017' })
    const said = discrepancies.map(({ message }) => message).join('\n')
    expect(said).toContain('DCF reports 135 referrals')
    expect(said).toMatch(/\b55\b.*difference of 80/)
    expect(said).toMatch(/21 reports are said to be outstanding; the list has 20/)
  })
})

describe('a round of another year', () => {
  it('asks nine items of a department and two more of the Chief State’s Attorney', async () => {
    const one = open()
    const { roundId } = await begun(one)
    const round = await one.ask('round.get', { id: roundId })
    expect(round).toMatchObject({ due: '2026-10-01', from: '2025-10-01', to: '2026-09-30' })
    expect(round.form).toHaveLength(11)
    expect(round.form.filter((item) => item.isForChiefStatesAttorney)).toHaveLength(2)
    expect(round.outstanding.map(({ name, daysLate }) => `${name} ${daysLate}`)).toContain('Derby 52')
    expect((await one.refused('round.begin', { year: 2026 })).code).toBe('INVALID_INPUT')
  })

  it('begins with a pasted list of names, or with those of another round and more', async () => {
    const one = open()
    const names = ['Bethel', 'Office of the Chief State’s Attorney', 'Connecticut State Police']
    const { round } = await one.ask('round.begin', { year: 2024, names })
    expect(round.departments.map(({ name, kind }) => [name, kind])).toEqual([
      ['Bethel', 'municipal police'],
      ['Office of the Chief State’s Attorney', 'state’s attorney'],
      ['Connecticut State Police', 'state police'],
    ])
    const next = { year: 2025, departmentsOf: round.record.id }
    const twice = await one.refused('round.begin', { ...next, names: ['Derby', 'Bethel PD'] })
    expect(twice).toMatchObject({ code: 'INVALID_INPUT', where: 'names.1' })
    const { round: later } = await one.ask('round.begin', { ...next, names: ['Derby'] })
    expect(later.departments.map(({ name }) => name)).toEqual([...names, 'Derby'])
    const { round: first } = await one.ask('round.begin', { year: 2023, names: ['Bethel Police Department'] })
    expect(first.departments[0]?.id).toBe(round.departments[0]?.id)
    expect(namesOfList('1. Bethel,\r\n• Derby\n\n bethel \nCanton')).toEqual(['bethel', 'Derby', 'Canton'])
  })

  it('keeps reports, adds them up, holds them against DCF’s own count, and undoes everything', async () => {
    const one = open()
    const before = contentOf(one)
    const { roundId, idOf } = await begun(one)
    const report = { roundId, receivedOn: '2026-09-20', recordedIn: 'E-mail of September 20' }
    await one.ask('round.putReturn', {
      ...report,
      departmentId: idOf('Bethel'),
      answers: { referrals: 7, dcfReferrals: 4, missingChildren: 0, training: 'Two hours a year.' },
    })
    const { round } = await one.ask('round.putReturn', {
      ...report,
      departmentId: idOf('Canton'),
      answers: { referrals: 1, dcfReferrals: 3 },
    })
    expect(totalOf(round, 'dcfReferrals')).toMatchObject({ sum: 7, answered: 2 })
    expect(totalOf(round, 'training')).toMatchObject({ sum: null, answered: 1, unanswered: 1 })
    const { round: held } = await one.ask('round.putFigure', {
      roundId,
      item: 'dcf referrals made',
      reporter: 'Department of Children and Families',
      value: 12,
      recordedIn: 'Letter',
    })
    const rules = held.discrepancies.map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['missing-report', 'dcf-count-differs', 'dcf-exceeds-all']))
    expect(held.outstanding).toHaveLength(2)
    const { text } = await one.ask('round.reminder', { roundId, departmentId: idOf('Derby') })
    expect(text).toContain('was due on Oct 1, 2026')
    const { changes } = await one.ask('changes.list', {})
    for (const { id } of changes) await one.ask('changes.undo', { id })
    expect(contentOf(one)).toEqual(before)
  })

  it('gives no department the id of one that was renamed', async () => {
    const one = open()
    const { roundId, idOf } = await begun(one)
    const renamed = { id: idOf('Bethel'), name: 'Easton', kind: 'municipal police' as const }
    const bethel = { name: 'Bethel', kind: 'municipal police' as const }
    await one.ask('round.begin', { year: 2027, departmentsOf: roundId })
    const rest = [...towns.slice(1)].map((town) => ({ ...town, id: idOf(town.name) }))
    const { round } = await one.ask('round.putDepartments', {
      roundId,
      departments: [renamed, bethel, ...rest],
    })
    expect(round.departments.map(({ name }) => name)).toEqual(['Easton', 'Bethel', 'Canton', 'Derby'])
    expect(round.departments[0]?.id).toBe(idOf('Bethel'))
    expect(round.departments[1]?.id).not.toBe(idOf('Bethel'))
  })

  it('refuses what cannot be kept, and a list that would lose a report', async () => {
    const one = open()
    const { roundId, idOf } = await begun(one)
    const report = { roundId, departmentId: idOf('Bethel'), receivedOn: '2026-09-20', recordedIn: 'E-mail' }
    const half = await one.refused('round.putReturn', { ...report, answers: { referrals: 1.5 } })
    expect(half).toMatchObject({ code: 'INVALID_INPUT', where: 'answers.referrals' })
    const notAsked = await one.refused('round.putReturn', { ...report, answers: { convictions: 1 } })
    expect(notAsked.message).toContain('Chief State’s Attorney only')
    await one.ask('round.putReturn', { ...report, answers: { referrals: 1 } })
    const lost = await one.refused('round.putDepartments', { roundId, departments: towns.slice(1) })
    expect(lost.message).toContain('Bethel has reported')
    const twice = [{ name: 'Bethel Police Department', kind: 'municipal police' }, ...towns]
    expect(await one.refused('round.putDepartments', { roundId, departments: twice })).toMatchObject({
      where: 'departments.1',
    })
  })
})

describe('DCF’s own count', () => {
  it('is one for a round: a second one is refused, the first can be changed', async () => {
    const one = open()
    const { roundId } = await begun(one)
    const count = {
      roundId,
      item: 'dcf referrals made' as const,
      reporter: 'Department of Children and Families',
      value: 12,
      recordedIn: 'Letter of May 2',
    }
    const { round } = await one.ask('round.putFigure', count)
    const before = contentOf(one)
    const refused = await one.refused('round.putFigure', { ...count, value: 14 })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', where: 'item' })
    expect(refused.message).toContain('recorded already: 12 (Letter of May 2)')
    expect(contentOf(one)).toEqual(before)
    const [own] = round.figures
    const { round: changed } = await one.ask('round.putFigure', { ...count, id: own?.id ?? '', value: 14 })
    expect(changed.figures.map(({ value }) => value)).toEqual([14])
    // What other bodies report is not held to one.
    for (const value of [1, 2])
      await one.ask('round.putFigure', { ...count, item: 'other', reporter: 'A body', value })
    expect((await one.ask('round.get', { id: roundId })).figures).toHaveLength(3)
  })
})

describe('a round whose record does not list what is asked', () => {
  function withoutItems(one: Open, sql: string): void {
    const db = new BetterSqlite3(databaseIn(one.folder))
    db.exec(sql)
    db.close()
  }

  it('opens without a form, is in the report, and says why it takes no reports', async () => {
    const one = open()
    const { roundId, idOf } = await begun(one)
    withoutItems(one, `UPDATE reporting_round SET required_items = '[]' WHERE id = '${roundId}'`)
    const view = await one.ask('round.get', { id: roundId })
    expect(view).toMatchObject({ form: [], totals: [] })
    expect(view.departments).toHaveLength(4)
    expect((await one.ask('statusReport.preview', {})).rounds).toContainEqual(
      expect.objectContaining({ year: 2026 }),
    )
    const report = { roundId, departmentId: idOf('Bethel'), receivedOn: '2026-09-20', recordedIn: 'E-mail' }
    const before = contentOf(one)
    const refusals = [
      await one.refused('round.putReturn', { ...report, answers: { referrals: 1 } }),
      await one.refused('round.template', { roundId, format: 'csv' }),
      await one.refused('round.reminder', { roundId, departmentId: idOf('Bethel') }),
    ]
    for (const refused of refusals) {
      expect(refused.code).toBe('CONFLICT')
      expect(refused.message).toContain('has no form')
    }
    expect(contentOf(one)).toEqual(before)
  })

  it('lends no form to the next one: the words of the latest round that lists them are taken', async () => {
    const one = open()
    withoutItems(
      one,
      `INSERT INTO reporting_round SELECT 'round-0', -1, 1999, basis, 0, 0, '[]', '[]', '[]', '[]', '[]'
       FROM reporting_round WHERE id = 'reporting-round-2017'`,
    )
    const { round } = await one.ask('round.begin', { year: 2026 })
    expect(round.form).toHaveLength(11)
  })

  it('with one of the nine missing has none either', async () => {
    const one = open()
    const { roundId } = await begun(one)
    withoutItems(
      one,
      `UPDATE reporting_round SET required_items = json_remove(required_items, '$[3]') WHERE id = '${roundId}'`,
    )
    expect((await one.ask('round.get', { id: roundId })).form).toEqual([])
  })
})

describe('year against year', () => {
  it('shows the change beside how many answered', async () => {
    const one = open()
    const first = await begun(one)
    const { round } = await one.ask('round.begin', { year: 2027, departmentsOf: first.roundId })
    const report = { receivedOn: '2026-09-20', recordedIn: 'E-mail' }
    const departmentId = first.idOf('Bethel')
    await one.ask('round.putReturn', {
      ...report,
      roundId: first.roundId,
      departmentId,
      answers: { referrals: 4 },
    })
    const next = await one.ask('round.putReturn', {
      ...report,
      roundId: round.record.id,
      departmentId,
      answers: { referrals: 9 },
    })
    expect(next.round.years.find(({ key }) => key === 'referrals')?.years).toEqual([
      { year: 2026, sum: 4, answered: 1, change: null },
      { year: 2027, sum: 9, answered: 1, change: 5 },
    ])
    expect(next.round.departments.find(({ id }) => id === departmentId)?.lastReported).toBe(2026)
  })
})
