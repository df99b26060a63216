/** Answers of the document procedures that the tests vary. */
import type {
  DocumentRow,
  DocumentSectionRow,
  DocumentSectionView,
  DocumentView,
} from '#shared/contract/index.ts'

export const sha256 = 'ab'.repeat(32)

export const documentRow = (id: string, more: Partial<DocumentRow> = {}): DocumentRow => ({
  id,
  kind: 'file copy',
  label: `Text ${id}`,
  date: '2026-03-01',
  lcoNumber: null,
  fileNumber: null,
  underlining: 'carried',
  sections: 2,
  warnings: 0,
  route: `/documents/${id}`,
  ref: { kind: 'document', id, part: 'text' },
  ...more,
})

export const sectionRow = (number: string, more: Partial<DocumentSectionRow> = {}): DocumentSectionRow => ({
  number,
  action: 'amends',
  words:
    'Subsection (b) of section 46a-170 of the 2026 supplement to the general statutes is repealed and the following is substituted in lieu thereof:',
  beginning: '(b) The council shall consist of',
  targets: [
    {
      printed: 'Subsection (b) of section 46a-170',
      sectionId: '46a-170',
      provision: '(b)',
      citation: 'C.G.S. § 46a-170(b)',
      catchline: 'Trafficking in Persons Council.',
      inStore: true,
    },
  ],
  effective: '2026-10-01',
  effectiveWords: '',
  effectiveAssumed: true,
  marks: 'present',
  baseline: { verdict: 'verified', against: '§ 46a-170(b), 2026 supplement', versionId: '46a-170-2026' },
  conflicts: 0,
  recommendations: 0,
  ...more,
})

export const documentView = (more: Partial<DocumentView> = {}): DocumentView => ({
  record: {
    id: 'hb-5001.file-123',
    kind: 'file copy',
    label: 'File No. 123',
    billId: '2026-hb-5001',
    date: '2026-03-01',
    fileNumber: '123',
    underlining: 'carried',
    format: 'pdf',
    warnings: [],
    sha256,
    provenance: [{ sourceId: 'file-123', locator: 'whole' }],
  },
  bill: { id: '2026-hb-5001', number: 'HB 5001', session: '2026 February' },
  act: null,
  introducers: [],
  purpose: null,
  sections: [sectionRow('1'), sectionRow('2')],
  unnumbered: '',
  siblings: [documentRow('hb-5001.file-123')],
  counterparts: [],
  sources: [{ sourceId: 'file-123', title: 'File copy 123', locator: 'whole', retrieved: '2026-11-01' }],
  ...more,
})

export const sectionView = (more: Partial<DocumentSectionView> = {}): DocumentSectionView => ({
  row: sectionRow('1'),
  segments: [
    { op: 'equal', text: '(b) The council shall consist of ' },
    { op: 'delete', text: 'twelve' },
    { op: 'insert', text: 'fourteen' },
    { op: 'equal', text: ' members.' },
  ],
  oldText: '(b) The council shall consist of twelve members.',
  newText: '(b) The council shall consist of fourteen members.',
  notes: [],
  asAmended: [
    {
      state: 'shown',
      sectionId: '46a-170',
      citation: 'C.G.S. § 46a-170',
      before: '(a) There is a council.\n(b) The council shall consist of twelve members.',
      after: '(a) There is a council.\n(b) The council shall consist of fourteen members.',
      beforeLabel: '2026 supplement',
      afterLabel: 'as HB 5001, sec. 1 would make it read',
      beforeRef: { kind: 'section version', id: '46a-170-2026', part: 'text' },
      afterRef: { kind: 'as amended', id: 'hb-5001.file-123.s1.46a-170', part: 'text' },
      effective: '2026-10-01',
      effectiveWords: '',
      effectiveAssumed: true,
      warnings: [],
    },
  ],
  conflicts: [],
  ...more,
})
