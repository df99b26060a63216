/** From recommendation to law, on a real file: traces proposed, pins confirmed, statuses proposed and decided. */
import { describe, expect, it } from 'vitest'
import type { Bill } from '#shared/model/index.ts'
import { databaseIn, dump, services } from '../../store/helpers.ts'
import { documentOf, type Put, paragraph, put } from './documents/put.ts'

const now = () => new Date('2026-11-22T09:00:00Z')
const content = (open: ReturnType<typeof services>) => dump(databaseIn(open.folder), ['change_log'])

const clause =
  'Subsection (a) of section 53a-901 of the general statutes is repealed and the following is substituted in lieu thereof (Effective October 1, 2020):'
const bill2020 = {
  id: '2020-hb-5502',
  number: 'HB 5502',
  year: 2020,
  session: '2020 February',
  outcome: 'not enacted' as const,
  actions: [{ date: '2020-03-02', action: 'House Passed as Amended by House Amendment Schedule A' }],
} satisfies Partial<Bill>

/** The bill as raised repeals § 53a-92 and puts the council’s phrase in; the substitute drops the repeal. */
const raised: Put = {
  id: '2020-hb-5502.lco-100',
  kind: 'raised bill',
  label: 'LCO No. 100',
  bill: bill2020,
  document: documentOf([
    paragraph(`Section 1. ${clause}`),
    paragraph('(a) A person who does so [for a fee] _in exchange for anything of value_ is guilty.'),
    paragraph('Sec. 2. Section 53a-92 of the general statutes is repealed. (Effective October 1, 2020)'),
  ]),
}
const substitute: Put = {
  id: '2020-hb-5502.file-9',
  kind: 'file copy',
  label: 'File No. 9',
  bill: bill2020,
  fileNumber: '9',
  document: documentOf([
    paragraph(`Section 1. ${clause}`),
    paragraph('(a) A person who does so [for a fee] _in exchange for anything of value_ is guilty.'),
  ]),
}
const act: Put = {
  id: 'pa-22-7.act',
  kind: 'public act',
  label: 'P.A. 22-7',
  act: { id: 'pa-22-7', number: 'P.A. 22-7', year: 2022, approved: '2022-05-20' },
  document: documentOf([
    paragraph('Section 1. Section 53a-92 of the general statutes is repealed. (Effective July 1, 2022)'),
  ]),
}

function open(...documents: Put[]) {
  const one = services(undefined, undefined, { now })
  put(one, documents)
  return one
}

const repealKey = '2017-02/2017-02-b/2020-hb-5502.lco-100/2'

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
      },
    })
  })

  it('are confirmed or rejected; undoing puts the store back', async () => {
    const one = open(raised)
    const before = content(one)
    const { changeId } = await one.ask('tracking.decideTrace', {
      key: repealKey,
      state: 'rejected',
      note: 'It repeals another section of that number.',
    })
    const [row] = (await one.ask('tracking.traces', { documentId: raised.id, state: 'rejected' })).rows
    expect(row?.key).toBe(repealKey)
    expect((await one.ask('tracking.proposals', {})).rows).toEqual([])
    await one.ask('changes.undo', { id: changeId })
    expect(content(one)).toEqual(before)
    const unknown = { key: '2017-02/none/none/1', state: 'confirmed' }
    expect((await one.refused('tracking.decideTrace', unknown)).code).toBe('NOT_FOUND')
  })
})

describe('a bill that holds an element', () => {
  it('proposes the way up and the fall; accepting each is an event; the highest point stays', async () => {
    const one = open(raised)
    const before = content(one)
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
    expect(content(one)).toEqual(before)
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

describe('pins by hand', () => {
  it('take a section of the statutes or of a document that is there, and nothing else', async () => {
    const one = open(raised)
    const pin = { recommendationId: '2017-01', elementId: '2017-01-b' }
    const made = await one.ask('tracking.pin', { ...pin, sectionId: '4-901', provision: '(b)' })
    const { pins } = await one.ask('tracking.get', { recommendationId: '2017-01' })
    expect(pins).toMatchObject([{ place: '§\u00a04-901(b)', found: true, how: 'by hand' }])
    await one.ask('tracking.unpin', { recommendationId: '2017-01', pinId: pins[0]?.id ?? '' })
    await one.refused('changes.undo', { id: made.changeId })
    const bad: [input: object, where: string][] = [
      [{}, 'documentId'],
      [{ sectionId: '1-1' }, 'sectionId'],
      [{ documentId: raised.id, documentSection: '7' }, 'documentSection'],
    ]
    for (const [place, where] of bad)
      expect(await one.refused('tracking.pin', { ...pin, ...place })).toMatchObject({ where })
  })
})

describe('places to pin to', () => {
  const found = async (text: string, ...documents: Put[]) =>
    (await open(...documents).ask('tracking.places', { text })).results.map(({ label }) => label)

  it('are found by citation: the statute, then the sections of bills that change it', async () => {
    expect(await found('53a-901(a)', raised, act)).toEqual([
      '§\u00a053a-901(a)',
      'HB 5502 (2020 February), LCO No. 100, section 1',
      '§\u00a053a-901',
    ])
  })

  it('are found by the name of a bill or act, and by the words of a statute', async () => {
    expect(await found('hb 5502 section 2', raised, act)).toEqual([
      'HB 5502 (2020 February), LCO No. 100, section 2',
    ])
    expect(await found('P.A. 22-7', raised, act)).toEqual(['P.A. 22-7, section 1'])
    const [first] = (await open().ask('tracking.places', { text: 'swans' })).results
    expect(first?.sectionId).toBe('53a-92')
    expect(await found('zebra crossing', raised)).toEqual([])
    expect(await found('', raised)).toEqual([])
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
  })
})
