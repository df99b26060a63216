import { describe, expect, it } from 'vitest'
import { billName, readSessionName, versionOf } from '#shared/law/datasets/index.ts'

const session = (words: string) => readSessionName(words)?.session

describe('a session', () => {
  it.each([
    ['2017', '2017 January'],
    ['2026', '2026 February'],
    ['January Session, 2021', '2021 January'],
    ['2017 January', '2017 January'],
    ['2026 Regular Session', '2026 February'],
    ['2026-2026 General Assembly', '2026 February'],
    ['July Special Session, 2020', '2020 July Special'],
    ['2020 July Special Session', '2020 July Special'],
    ['June 30 Special Session, 2003', '2003 June 30 Special'],
    ['June 30 Sp. Sess., 2003', '2003 June 30 Special'],
    ['2020 Special', '2020 Special'],
    ['2020 July Special', '2020 July Special'],
  ])('%s is %s', (words, name) => expect(session(words)).toBe(name))

  it.each(['', 'the last', '88th Legislature', '2017-2018', 'February Session, 2021', '2020 2021'])(
    '%j is none',
    (words) => expect(session(words)).toBeUndefined(),
  )
})

describe('a bill', () => {
  const named = (words: string, of = '2017') =>
    billName(words, readSessionName(of) ?? { year: 0, session: '', isSpecial: false })

  it.each([
    'HB07309',
    'HB 7309',
    'sHB 7309',
    'H.B. No. 7309',
    'Substitute House Bill No. 7309',
    'HB-7309',
    'HB 7309 (2017)',
  ])('%s is the same', (words) => expect(named(words)?.id).toBe('2017-hb-7309'))

  it('is known by its session', () => {
    expect(named('HB 6001', '2020 July Special Session')?.id).toBe('2020-july-special-hb-6001')
    expect(named('HB 7309 (2018)')).toBeUndefined()
  })

  it('keeps the sign of a substitute in its number; a resolution is known as one', () => {
    expect(named('sSB 116')).toMatchObject({ number: 'sSB 116', chamber: 'Senate', isResolution: false })
    expect(named('HJ00005')).toMatchObject({ id: '2017-hj-5', isResolution: true })
  })

  it.each(['AB 1', 'P.A. 17-32', '53a-1', ''])('%j is none', (words) => expect(named(words)).toBeUndefined())
})

describe('a version', () => {
  const at = 'https://www.cga.ct.gov/2017/'
  it.each([
    ['Introduced', `${at}TOB/h/pdf/2017HB-07309-R00-HB.PDF`, { stage: 'raised', stageBasis: 'inferred' }],
    ['Raised Bill', undefined, { stage: 'raised', stageBasis: 'stated' }],
    ['Proposed Bill', undefined, { stage: 'proposed', stageBasis: 'stated' }],
    ['Comm Sub', `${at}TOB/h/2017HB-07309-R01-HB.htm`, { stage: 'substitute' }],
    ['File No. 694', `${at}FC/2017HB-07309-R000694-FC.htm`, { stage: 'file copy', fileNumber: '694' }],
    ['Reprint of File 425', `${at}FC/2016HB-05621-R000757-FC.htm`, { stage: 'reprint', fileNumber: '757' }],
    ['Chaptered', `${at}ACT/PA/2017PA-00129-R00SB-00930-PA.htm`, { stage: 'public act', actId: 'pa-17-129' }],
    [
      'Act',
      'https://www.cga.ct.gov/2026/act/sa/pdf/2026SA-00001-R00SB-00083-SA.pdf',
      { stage: 'public act', actId: 'sa-26-1' },
    ],
    ['Public Act No. 17-32', undefined, { stage: 'public act', actId: 'pa-17-32' }],
    [
      'Amended',
      'https://www.cga.ct.gov/2018/lcoamd/2018LCO04141-R00-AMD.htm',
      { stage: 'amendment', lcoNumber: '4141' },
    ],
  ])('“%s” at %s', (label, url, expected) => {
    expect(versionOf({ label, ...(url && { url }) }, true)).toMatchObject(expected)
  })
})
