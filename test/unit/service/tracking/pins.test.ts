import { describe, expect, it } from 'vitest'
import type { Put } from '../documents/put.ts'
import { act, open, raised } from './drafts.ts'

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
