import { describe, expect, it } from 'vitest'
import { writeCsv } from '#shared/council/csv/index.ts'
import { contentOf } from '../../../store/helpers.ts'
import { sentFile } from '../../sent-file.ts'
import { begun, open, totalOf } from './made-rounds.ts'

describe('a table of reports', () => {
  const file = (rows: (string | number | undefined)[][]) =>
    sentFile(
      'reports.csv',
      writeCsv([['Department', 'Received', 'Referrals received', 'Referrals received from DCF'], ...rows]),
    )

  it('is previewed, taken, and taken again changes nothing', async () => {
    const one = open()
    const { roundId } = await begun(one)
    const table = {
      roundId,
      ...file([
        ['Bethel PD', '2026-09-01', 3, 1],
        ['Easton', '2026-10-20', 2, 0],
      ]),
    }
    const preview = await one.ask('round.previewTable', table)
    expect(preview.rows.map(({ department, outcome }) => `${department}: ${outcome}`)).toEqual([
      'Bethel: new',
      'Easton: unknown department',
    ])
    expect(preview.rows[1]?.faults.some(({ message }) => message.includes('after'))).toBe(true)
    const apply = { ...table, addUnknown: true, receivedOn: '2026-11-01', recordedIn: 'Portal' }
    const unread = await one.refused('round.applyTable', { ...apply, questionsAnswered: false })
    expect(unread).toMatchObject({ where: 'questionsAnswered' })
    const strange = await one.refused('round.applyTable', {
      ...apply,
      questionsAnswered: true,
      addUnknown: false,
    })
    expect(strange.message).toContain('Easton')
    const before = contentOf(one)
    const { kept, round, changeId } = await one.ask('round.applyTable', { ...apply, questionsAnswered: true })
    expect(kept).toBe(2)
    expect(totalOf(round, 'referrals')).toMatchObject({ sum: 5 })
    const again = await one.refused('round.applyTable', { ...apply, questionsAnswered: true })
    expect(again.message).toContain('already')
    await one.ask('changes.undo', { id: changeId })
    expect(contentOf(one)).toEqual(before)
  })

  it('with a bad number is refused by its line', async () => {
    const one = open()
    const { roundId } = await begun(one)
    const table = { roundId, ...file([['Bethel', undefined, 'some', 1]]) }
    const refused = await one.refused('round.applyTable', {
      ...table,
      addUnknown: false,
      questionsAnswered: true,
      receivedOn: '2026-11-01',
      recordedIn: 'Portal',
    })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', where: 'line 2' })
  })

  it('has a template with a row for each department', async () => {
    const one = open()
    const { roundId } = await begun(one)
    const { base64: bytes } = await one.ask('round.template', { roundId, format: 'csv' })
    const lines = Buffer.from(bytes, 'base64').toString('utf8').trim().split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines[1]).toBe('Bethel')
  })
})
