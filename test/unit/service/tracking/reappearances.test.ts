import { describe, expect, it } from 'vitest'
import { documentOf, type Put, paragraph } from '../documents/put.ts'
import { open } from './drafts.ts'

describe('words of a dead bill', () => {
  const later: Put = {
    id: '2026-sb-3.lco-7',
    kind: 'raised bill',
    label: 'LCO No. 7',
    bill: { id: '2026-sb-3', number: 'SB 3', year: 2026, outcome: 'enacted' },
    document: documentOf([
      paragraph(
        'Section 1. (NEW) (Effective October 1, 2026) The council shall count each grey goose in every pond of the state before the first day of March and shall report the number of geese to the General Assembly.',
      ),
    ]),
  }
  const dead: Put = {
    ...later,
    id: '2020-sb-4.lco-8',
    label: 'LCO No. 8',
    bill: { id: '2020-sb-4', number: 'SB 4', year: 2020, outcome: 'not enacted' },
  }
  it('are found in a later bill, with where they come from', async () => {
    const { rows } = await open(dead, later).ask('tracking.reappearances', { documentId: later.id })
    expect(rows).toMatchObject([
      {
        from: { label: 'SB 4 (2020 February), LCO No. 8', number: '1' },
        in: { label: 'SB 3 (2026 February), LCO No. 7', number: '1' },
        share: 1,
      },
    ])
    const none = await open(dead, later).ask('tracking.reappearances', { documentId: dead.id })
    expect(none.rows).toEqual([])
  })
})
