/** What waits for a decision, by keyboard: where the keys go, what they send, and what they leave alone. */
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { ProposalsPage } from '../../../renderer/features/tracking/proposals-page.tsx'
import { view } from '../recommendations/view.ts'
import { draw } from '../support/draw.tsx'
import { answer, called } from '../support/host.ts'
import { receipt } from '../support/receipts.ts'
import { mention, proposal, trace } from './answers.ts'

const section = (document: string, number: number) =>
  ({ kind: 'document section', id: `${document}.s${number}`, part: 'new' }) as const

const edited = { changeId: 5, recommendation: view() }

beforeEach(() => {
  answer('tracking.traces', () => ({ rows: [trace()], total: 1 }))
  answer('tracking.proposals', () => ({ rows: [proposal('a'), proposal('b')] }))
  answer('lineage.list', () => ({
    links: [],
    proposals: [
      {
        earlier: mention,
        later: { ...mention, id: '2018-01', year: 2018, number: 1 },
        kind: 'revised',
        similarity: 0.689,
        isSameWords: false,
        reason: 'Both name 53a-86.',
        earlierText: 'Old words.',
        laterText: 'New words.',
        earlierReceipt: receipt('a'),
        laterReceipt: receipt('b'),
      },
    ],
    proposalsInAll: 1,
    earlierIds: [],
    laterIds: [],
  }))
})

test('every matter shows standing and dissent', async () => {
  draw(<ProposalsPage />, '/proposals')
  const matters = await screen.findAllByRole('article')
  expect(matters).toHaveLength(4)
  for (const matter of matters)
    expect(within(matter).getAllByText('No consensus · 1 opposed').length).toBeGreaterThan(0)
})

test('similar words are said to be no more than that, the share rounded down', async () => {
  answer('tracking.traces', () => ({ rows: [trace({ match: 'similarity', share: 0.689 })], total: 1 }))
  draw(<ProposalsPage />, '/proposals?show=places')
  expect(await screen.findByText(/^Similar words, 68\s%: nothing is claimed beyond it\.$/)).toBeTruthy()
})

test('j goes on, a confirms a place, accepts a status and confirms a link as proposed', async () => {
  answer('tracking.decideTrace', () => edited)
  answer('tracking.decide', () => edited)
  answer('lineage.decide', ({ earlierId, laterId, kind, state, note }) => ({
    changeId: 6,
    link: {
      id: 'l1',
      earlierId,
      ...(laterId === undefined ? {} : { laterId }),
      kind,
      state,
      year: 2018,
      note,
      decidedAt: '2026-01-01T00:00:00.000Z',
    },
  }))
  draw(<ProposalsPage />, '/proposals')
  await screen.findAllByRole('article')
  await userEvent.keyboard('a')
  await waitFor(() =>
    expect(called('tracking.decideTrace')).toEqual([{ key: trace().key, state: 'confirmed', note: '' }]),
  )
  await userEvent.keyboard('j')
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toContain('Status proposed'))
  await userEvent.keyboard('a')
  await waitFor(() => expect(called('tracking.decide')).toMatchObject([{ key: 'a', decision: 'accepted' }]))
  await userEvent.keyboard('jj')
  await userEvent.keyboard('a')
  await waitFor(() =>
    expect(called('lineage.decide')).toMatchObject([
      { earlierId: '2017-13', laterId: '2018-01', kind: 'revised' },
    ]),
  )
})

test('o asks for the reason of an overruling, which is not sent without one', async () => {
  answer('tracking.decide', () => edited)
  draw(<ProposalsPage />, '/proposals?show=statuses')
  await screen.findAllByRole('article')
  await userEvent.keyboard('o')
  const form = await screen.findByRole('dialog')
  await userEvent.click(within(form).getByRole('button', { name: 'Overrule' }))
  expect(within(form).getByText('Say why: the reason stays in the history')).toBeTruthy()
  // Letters typed into the reason decide nothing.
  await userEvent.type(within(form).getByRole('textbox'), 'a joke')
  expect(called('tracking.decide')).toEqual([])
  await userEvent.click(within(form).getByRole('button', { name: 'Overrule' }))
  await waitFor(() =>
    expect(called('tracking.decide')).toEqual([
      { recommendationId: '2017-13', key: 'a', decision: 'overruled', reason: 'a joke' },
    ]),
  )
})

test('g and then o goes to the overview and overrules nothing', async () => {
  draw(<ProposalsPage />, '/proposals?show=statuses')
  await screen.findAllByRole('article')
  await userEvent.keyboard('go')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a finding other than the proposed one can be confirmed', async () => {
  answer('tracking.decideTrace', () => edited)
  draw(<ProposalsPage />, '/proposals?show=places')
  await userEvent.click(await screen.findByRole('button', { name: /^Confirm as another finding/ }))
  await userEvent.click(await screen.findByText('Weakened'))
  await waitFor(() =>
    expect(called('tracking.decideTrace')).toEqual([
      { key: trace().key, state: 'confirmed', finding: 'weakened', note: '' },
    ]),
  )
})

test('words that are gone are said to be gone, whatever kind of match they had been', async () => {
  const redline = {
    before: 'the words',
    after: 'other words',
    beforeLabel: 'LCO No. 1',
    afterLabel: 'File No. 2',
    receipts: {
      before: receipt('a', { at: { ref: section('lco-1', 2), isPart: true } }),
      after: receipt('b', { at: { ref: section('file-2', 3), isPart: false } }),
    },
  }
  answer('tracking.traces', () => ({
    rows: [trace({ finding: 'dropped', isGone: true, redline })],
    total: 1,
  }))
  draw(<ProposalsPage />, '/proposals?show=places')
  expect(await screen.findByText('Not found any more.')).toBeTruthy()
  expect(screen.queryByText('Found word for word.')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /^Show the redline of LCO/ }))
  const receipts = await screen.findByRole('group', { name: 'Receipts of this redline' })
  expect(within(receipts).getByRole('link', { name: 'Source a' })).toBeTruthy()
  expect(receipts.textContent).toMatch(/New, from.*Source b.*retrieved Nov.20, 2026.*bbbbbbbb…bbbb/)
  // Only parts were compared: Compare has the whole sections, and the link says so.
  const compare = within(receipts).getByRole('link', { name: /^Open the whole sections in Compare: LCO/ })
  expect(decodeURIComponent(compare.getAttribute('href') ?? '')).toMatch(/lco-1\.s2.*file-2\.s3/)
  expect(await screen.findByText(/^Unofficial\..*Compared by the engine “.+”, version \d+\.$/)).toBeTruthy()
})
