/** What a section's page says of an act that no edition prints yet, and what its list says on the days around it. */
import { describe, expect, test } from 'vitest'
import { lawOfDay } from '#shared/law/history/index.ts'
import { services } from '../../store/helpers.ts'
import { bring, chapter, revision, section } from '../imports/bring.ts'
import { documentOf, paragraph, put } from '../service/documents/put.ts'

const ACT = [
  'House Bill No. 5001',
  'Public Act No. 26-1',
  'AN ACT CONCERNING OAKS.',
  'Be it enacted by the Senate and House of Representatives in General Assembly convened:',
  'Section 1. Subsection (b) of section 53a-950 of the general statutes is repealed and the following is substituted in lieu thereof (Effective October 1, 2026):',
  '(b) The record is [public] _secret_.',
]

async function opened() {
  const open = services()
  put(open, [
    {
      id: 'pa-26-1.act',
      kind: 'public act',
      document: documentOf(ACT.map((text) => paragraph(text))),
      act: { id: 'pa-26-1', number: 'P.A. 26-1', year: 2026 },
    },
  ])
  const body = '<p>(b) The record is public.</p><p class="source-first">(P.A. 20-1, S. 1.)</p>'
  await bring(open, [chapter(revision, [section('53a-950', 'Oaks.', '(a) Oaks are recorded.', body)])])
  return open
}

describe('an enacted act that no edition prints', () => {
  test('gives a pending text with its baseline, a dashed step, and the document', async () => {
    const open = await opened()
    const view = await open.ask('statute.get', { id: '53a-950' })
    expect(view.pending).toMatchObject([
      {
        documentId: 'pa-26-1.act',
        number: '1',
        actNumber: 'P.A. 26-1',
        effective: '2026-10-01',
        effectiveAssumed: false,
        baseline: { verdict: 'verified', against: '2025 revision' },
        text: '(a) Oaks are recorded.\n(b) The record is secret.',
        reason: '',
      },
    ])
    expect(view.timeline.at(-1)).toMatchObject({
      kind: 'pending',
      act: 'P.A. 26-1',
      actSections: ['1'],
      effective: '2026-10-01',
      deeds: [{ provisions: ['(b)'] }],
    })
    expect(view.timeline.at(-1)?.deeds[0]?.words).not.toContain('Effective')
    expect(view.documents).toMatchObject([
      { id: 'pa-26-1.act', number: '1', provision: '(b)', outcome: 'enacted' },
    ])
  })

  test('is law from its day on, in the list and on the page', async () => {
    const open = await opened()
    const { law } = await open.ask('statute.get', { id: '53a-950' })
    for (const [day, label] of [
      ['2026-09-30', '2025 revision'],
      ['2026-10-01', 'as amended by P.A.\u00a026-1, s.\u00a01'],
    ] as const) {
      const { rows } = await open.ask('statute.list', { scope: 'all', on: day })
      expect(rows.find((row) => row.id === '53a-950')?.onDay).toMatchObject({
        state: 'text',
        versionLabel: label,
      })
      expect(lawOfDay(law, day)).toMatchObject({ state: 'text', text: { label } })
    }
  })
})
