/** An edition of the statutes is the official text: the screen must not say that it was not checked against the law. */
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ComparableText } from '#shared/contract/index.ts'
import { Receipts } from '../../../renderer/features/compare/receipts.tsx'
import type { ReadySide } from '../../../renderer/features/compare/use-side.ts'
import { draw } from '../support/draw.tsx'

const side = (kind: ComparableText['kind']): ReadySide => ({
  state: 'ready',
  address: 'v:a:text',
  text: '(a) No person shall keep a goose.',
  label: 'the text',
  record: {
    ref: { kind: 'section version', id: 'a', part: 'text' },
    ...(kind && { kind }),
    group: '§ 53a-901',
    label: 'the text',
    stageDate: '2025',
    route: '/statutes/53a-901?version=a',
    textSha256: 'a'.repeat(64),
    marks: 'none',
    baseline: 'not checked',
    warnings: [],
    sources: [{ sourceId: 'cga', title: 'Chapter 952', retrieved: '2026-11-01' }],
  },
})

const receiptOf = (name: string) =>
  screen.getByRole('region', { name: `Receipt of the ${name}` }).textContent ?? ''

test('the receipt of an edition says what it is and no doubt; every other text is said not to be checked', () => {
  const sides = [
    ['Old text', side('revision')],
    ['New text', side('supplement')],
    ['Print', side('report print')],
    ['Bill', side(undefined)],
  ] as const
  draw(<Receipts sides={sides} engine={null} />)
  expect(receiptOf('old text')).toContain('A revision of the General Statutes')
  expect(receiptOf('new text')).toContain('A supplement to the General Statutes')
  for (const name of ['old text', 'new text']) expect(receiptOf(name)).not.toMatch(/checked/i)
  expect(receiptOf('print')).toContain('Not checked against the statutes')
  expect(receiptOf('bill')).toContain('Not checked against the law')
})
