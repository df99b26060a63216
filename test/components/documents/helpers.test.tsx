import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ConflictView } from '#shared/contract/index.ts'
import type { BillVersion } from '#shared/model/index.ts'
import { readableSourceTitle, readableTitle } from '../../../renderer/components/labels.ts'
import { conflictGroups } from '../../../renderer/features/documents/conflict-groups.ts'
import { ConflictList } from '../../../renderer/features/documents/conflict-list.tsx'
import { documentCitation } from '../../../renderer/features/documents/document-words.ts'
import { filterSections } from '../../../renderer/features/documents/section-filter.ts'
import { textRows } from '../../../renderer/features/documents/text-rows.ts'
import { draw } from '../support/draw.tsx'
import { documentRow, documentView, sectionRow } from './answers.ts'

const version = (id: string, stage: BillVersion['stage'], more: Partial<BillVersion> = {}): BillVersion => ({
  id,
  label: id,
  stage,
  ...more,
})

const keys = (...input: Parameters<typeof textRows>) => textRows(...input).map((row) => row.key)

test('versions of a bill without a text stand in the order of stages, whatever order they came in', () => {
  const ordered = keys(
    [],
    [
      version('act', 'public act'),
      version('reprinted-file', 'file copy', { date: '2016-05-02' }),
      version('file', 'file copy', { date: '2016-04-05' }),
      version('raised', 'raised', { date: '2016-02-25' }),
    ],
  )
  expect(ordered).toEqual(['raised', 'file', 'reprinted-file', 'act'])
})

test('a text that was read takes the place of the version that it is the text of', () => {
  const documents = [
    documentRow('read-file', { fileNumber: '425' }),
    documentRow('read-amendment', { kind: 'amendment', lcoNumber: '99', fileNumber: '425' }),
    documentRow('read-act', { kind: 'public act' }),
  ]
  const versions = [
    version('file', 'file copy', { fileNumber: '425', date: '2016-04-05' }),
    version('reprint', 'file copy', { fileNumber: '757' }),
    version('act', 'public act'),
    version('raised', 'raised'),
  ]
  expect(keys(documents, versions)).toEqual(['raised', 'read-file', 'reprint', 'read-amendment', 'read-act'])
})

test('redlines go from one text of the bill to the next; an amendment is no link of that chain', () => {
  const rows = textRows([
    documentRow('raised', { kind: 'raised bill', label: 'Raised' }),
    documentRow('amendment', { kind: 'amendment' }),
    documentRow('act', { kind: 'public act' }),
  ])
  expect(rows.map((row) => row.redline?.from ?? null)).toEqual([null, null, 'Raised'])
  expect(decodeURIComponent(rows[2]?.redline?.to ?? '')).toBe('/compare?old=d:raised:text&new=d:act:text')
})

test('sections are found by what was found about them; white space is no difference, new law is not unchecked', () => {
  const difference = { bill: 'a', law: 'b', whiteSpaceOnly: false }
  const differing = { verdict: 'differs', against: 'x', versionId: null } as const
  const rows = [
    sectionRow('1'),
    sectionRow('2', { baseline: { ...differing, difference } }),
    sectionRow('3', { baseline: { ...differing, difference: { ...difference, whiteSpaceOnly: true } } }),
    sectionRow('4', { baseline: { verdict: 'not checked', reason: 'No text.' }, conflicts: 1 }),
    sectionRow('5', { action: 'new', targets: [], baseline: { verdict: 'not checked', reason: 'New.' } }),
  ]
  const found = (...of: [string, Parameters<typeof filterSections>[2]]) =>
    filterSections(rows, ...of).map((row) => row.number)
  expect(found('', 'differs')).toEqual(['2'])
  expect(found('', 'unchecked')).toEqual(['4'])
  expect(found('', 'conflicts')).toEqual(['4'])
  expect(found('persons COUNCIL', '')).toEqual(['1', '2', '3', '4'])
})

test('a section is cited as its act, or as its bill with the text it stands in', () => {
  const view = documentView()
  expect(documentCitation(view, '5')).toBe('HB 5001 (2026 February), File No. 123, s.\u00a05')
  const act = {
    ...view,
    record: { ...view.record, kind: 'public act' as const },
    act: { id: 'a', number: 'P.A. 26-98' },
  }
  expect(documentCitation(act, '5')).toBe('P.A. 26-98, s.\u00a05')
})

const conflict = (
  sectionId: string,
  provision: string,
  relation: ConflictView['relation'],
): ConflictView => ({
  sectionId,
  citation: `C.G.S. § ${sectionId}`,
  provision,
  mine: { number: '1', effective: '2026-10-01' },
  other: {
    documentId: `other-${relation.replaceAll(' ', '-')}`,
    number: '7',
    label: `The ${relation} bill`,
    kind: 'bill',
    outcome: 'pending',
    effective: null,
    route: '/documents/other?section=7',
  },
  relation,
  note: '',
})

test('conflicts stand by section in statute order, then by provision, the weightiest first', () => {
  const groups = conflictGroups([
    conflict('53a-192a', '(b)', 'same change'),
    conflict('53a-192a', '(b)', 'different words'),
    conflict('53a-192a', '', 'not compared'),
    conflict('46a-170', '(b)', 'other words'),
  ])
  expect(
    groups.map((group) => [
      group.sectionId,
      group.provisions.map((each) => [each.provision, each.conflicts.map(({ relation }) => relation)]),
    ]),
  ).toEqual([
    ['46a-170', [['(b)', ['other words']]]],
    [
      '53a-192a',
      [
        ['', ['not compared']],
        ['(b)', ['different words', 'same change']],
      ],
    ],
  ])
})

test('a conflict names both sections as links and says in words how they relate', async () => {
  draw(
    <ConflictList
      conflicts={[conflict('46a-170', '(b)', 'different words')]}
      sectionRoute={(number) => `/documents/mine?section=${number}`}
      level={3}
    />,
  )
  await screen.findByRole('heading', { name: /46a-170/ })
  const group = document.body
  const href = (name: RegExp) => within(group).getByRole('link', { name }).getAttribute('href')
  expect(href(/^Sec\.\s1$/)).toBe('/documents/mine?section=1')
  expect(href(/different words bill, sec\.\s7/)).toBe('/documents/other?section=7')
  expect(href(/46a-170\(b\)/)).toBe('/statutes/46a-170?provision=(b)')
  expect(group.textContent).toContain('Both change the same words, differently.')
})

test('a title in capitals is read in small letters, with what looks like an abbreviation kept; others stay', () => {
  expect(readableTitle('AN ACT CONCERNING DNA TESTING AND THE SELF-SERVICE KIOSKS OF P.A. 26-4.')).toBe(
    'An Act Concerning DNA Testing and the Self-Service Kiosks of P.A. 26-4',
  )
  expect(readableTitle('AN ACT CONCERNING PFAS AND THE CHRO.')).toBe('An Act Concerning PFAS and the CHRO')
  expect(readableSourceTitle('P.A. 26-4 of SB 150: AN ACT CONCERNING TREES.')).toBe(
    'P.A. 26-4 of SB 150: An Act Concerning Trees',
  )
  expect(readableSourceTitle('The 2017 report: RECOMMENDATIONS')).toBe('The 2017 report: RECOMMENDATIONS')
  expect(readableTitle('An Act concerning UConn.')).toBe('An Act concerning UConn.')
})
