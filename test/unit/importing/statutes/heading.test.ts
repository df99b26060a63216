import { describe, expect, test } from 'vitest'
import { countedRange, readSectionHeading } from '../../../../electron/importing/statutes/index.ts'

describe('section headings', () => {
  test.each([
    ['Sec. 53a-24. Offense defined.', ['53a-24'], 'Offense defined.'],
    ['Secs. 53a-53 and 53a-54. Homicide.', ['53a-53', '53a-54'], 'Homicide.'],
    ['Secs. 1-2, 1-4 and 1-6 to 1-8. Oaks.', ['1-2', '1-4', '1-6', '1-7', '1-8'], 'Oaks.'],
    ['Sec. 42a-2A-103. Leases.', ['42a-2A-103'], 'Leases.'],
    ['Sec. 10-264 l. Grants.', ['10-264l'], 'Grants.'],
    ['Sec. 10-264 l . Grants.', ['10-264l'], 'Grants.'],
    ['Sec. 53a-90.', ['53a-90'], ''],
    [
      'Secs. 10a-163 (Formerly Sec. 10-116n), 10a-163a and 10a-163b. Loans.',
      ['10a-163', '10a-163a', '10a-163b'],
      'Loans.',
    ],
    [
      'Sec. 1-30. *(See end of section for amended version of subsection (a) and effective date.) Oaks.',
      ['1-30'],
      'Oaks.',
    ],
  ])('%s', (heading, cites, catchline) => {
    expect(readSectionHeading(heading)).toMatchObject({ cites, catchline })
  })

  test('a range that cannot be counted is named by its ends', () => {
    expect(readSectionHeading('Secs. 54-80 to 54-81b. Bail.')).toMatchObject({
      cites: ['54-80', '54-81b'],
      endsOnly: true,
      kind: 'group',
    })
  })

  test('what names no section is no heading', () => {
    expect(readSectionHeading('Sections 53a-53 and 53a-54 are repealed.')).toBeUndefined()
    expect(readSectionHeading('(a) Sec. 53a-24 applies.')).toBeUndefined()
  })
})

test('ranges run a to z, then aa, bb', () => {
  expect(countedRange('1-1y', '1-1bb')).toEqual(['1-1y', '1-1z', '1-1aa', '1-1bb'])
  expect(countedRange('7-580', '7-582')).toEqual(['7-580', '7-581', '7-582'])
  expect(countedRange('7-582', '7-580')).toBeUndefined()
  expect(countedRange('7-1', '8-3')).toBeUndefined()
  expect(countedRange('7-1', '7-999999')).toBeUndefined()
})
