import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../../store/helpers.ts'
import { documentOf, type Put, paragraph } from '../documents/put.ts'
import { bill2020, open, raised, repealKey, substitute } from './drafts.ts'

describe('traces', () => {
  it('find a repeal that is asked for, and a phrase word for word, and say no more', async () => {
    const { rows } = await open(raised).ask('tracking.traces', { documentId: raised.id })
    expect(rows.map((row) => [row.key, row.match, row.isOnTarget, row.finding, row.state])).toEqual([
      [repealKey, 'repeal', true, 'present', 'proposed'],
      ['2017-03/2017-03-a/2020-hb-5502.lco-100/1', 'phrase', true, 'present', 'proposed'],
    ])
    expect(rows[1]).toMatchObject({
      quotation: 'in exchange for anything of value',
      place: '§\u00a053a-901(a)',
      ground: 'inserted',
      recommendation: { id: '2017-03', standing: 'further research' },
    })
  })

  it('are compared with the version before: kept with the redline, dropped where the words are gone', async () => {
    const { rows } = await open(raised, substitute).ask('tracking.traces', { documentId: substitute.id })
    expect(rows.map((row) => [row.elementId, row.finding])).toEqual([
      ['2017-02-b', 'dropped'],
      ['2017-03-a', 'kept'],
    ])
    const all = (await open(raised, substitute).ask('tracking.traces', {})).rows
    // In order of stage: where it stood comes before where it was dropped.
    expect(all.map((row) => [row.documentId, row.finding])).toEqual([
      [raised.id, 'present'],
      [raised.id, 'present'],
      [substitute.id, 'dropped'],
      [substitute.id, 'kept'],
    ])
    // Of the first text nothing is said about a version before.
    expect(all[0]?.reason).toBe('Section 2 repeals section 53a-92, as the element asks.')
    expect(rows[0]).toMatchObject({
      isGone: true,
      redline: {
        beforeLabel: 'LCO No. 100, section 2',
        afterLabel: 'File No. 9, in which no section takes its place',
        after: '',
        receipts: { after: { sha256: null, at: null, sources: [{ sourceId: 'report' }] } },
      },
    })
  })

  it('are confirmed or rejected; undoing puts the store back', async () => {
    const one = open(raised)
    const before = contentOf(one)
    const { changeId } = await one.ask('tracking.decideTrace', {
      key: repealKey,
      state: 'rejected',
      note: 'It repeals another section of that number.',
    })
    const [row] = (await one.ask('tracking.traces', { documentId: raised.id, state: 'rejected' })).rows
    expect(row?.key).toBe(repealKey)
    expect(row?.note).toBe('It repeals another section of that number.')
    expect((await one.ask('tracking.proposals', {})).rows).toEqual([])
    await one.ask('changes.undo', { id: changeId })
    expect(contentOf(one)).toEqual(before)
    const unknown = { key: '2017-02/none/none/1', state: 'confirmed' }
    expect((await one.refused('tracking.decideTrace', unknown)).code).toBe('NOT_FOUND')
  })
})

describe('an element that a later version drops', () => {
  const version = (id: string, kind: 'raised bill' | 'file copy', words: string): Put => ({
    id: `2020-hb-5502.${id}`,
    kind,
    label: id,
    bill: bill2020,
    document: documentOf([paragraph(`Section 1. (NEW) (Effective October 1, 2020) ${words}`)]),
  })
  it('is shown with what its section became, never as if all of it were gone', async () => {
    const before = version('lco-1', 'raised bill', 'No one feeds geese in exchange for anything of value.')
    const after = version('file-1', 'file copy', 'No one feeds geese in winter.')
    const { rows } = await open(before, after).ask('tracking.traces', { documentId: after.id })
    expect(rows.map(({ isGone, redline }) => [isGone, redline?.before, redline?.after])).toEqual([
      [true, 'No one feeds geese in exchange for anything of value.', 'No one feeds geese in winter.'],
    ])
    expect(rows[0]?.redline?.afterLabel).toBe('file-1, section 1')
    const receipts = rows[0]?.redline?.receipts
    expect(receipts?.after).toEqual({
      sha256: createHash('sha256').update('No one feeds geese in winter.', 'utf8').digest('hex'),
      sources: [{ sourceId: 'report', title: expect.any(String), retrieved: expect.any(String) }],
      at: { ref: { kind: 'document section', id: '2020-hb-5502.file-1.s1', part: 'new' }, isPart: false },
    })
  })
})

it('the redline of one provision says that it is a part of the section that Compare has', async () => {
  const version = (id: string, kind: 'raised bill' | 'file copy', fee: string): Put => ({
    id: `2020-hb-5502.${id}`,
    kind,
    label: id,
    bill: bill2020,
    document: documentOf([
      paragraph('Section 1. (NEW) (Effective October 1, 2020) (a) No one feeds geese.'),
      paragraph(`(b) No one feeds swans in exchange for anything of value${fee}.`),
    ]),
  })
  const after = version('file-1', 'file copy', ' or for a fee')
  const { ask } = open(version('lco-1', 'raised bill', ''), after)
  const { rows } = await ask('tracking.traces', { documentId: after.id })
  const redline = rows[0]?.redline
  expect(redline?.after).toBe('(b) No one feeds swans in exchange for anything of value or for a fee.')
  const at = redline?.receipts.after.at
  expect(at?.isPart).toBe(true)
  if (!at) return
  const whole = await ask('compare.text', { ref: at.ref })
  expect(whole.text).toContain('(a) No one feeds geese.')
  expect(whole.text).toContain(redline?.after)
})
