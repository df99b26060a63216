import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { statusOrder } from '#shared/council/annual-report/summary.ts'
import { implementationStatus } from '#shared/model/index.ts'
import { groupByStatus } from '../../../renderer/components/status-counts.ts'
import { OverviewPage } from '../../../renderer/features/overview/overview-page.tsx'
import { arrangeTimeline } from '../../../renderer/features/overview/timeline-rows.ts'
import { draw } from '../support/draw.tsx'
import { answer } from '../support/host.ts'

const act = (number: string, year: number, sectionIds: string[]) => ({
  actId: number.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  number,
  year,
  title: null,
  effective: null,
  sectionIds,
  textRead: number === 'P.A. 21-103',
})

const overview: Output<'overview.get'> = {
  counts: [
    { status: 'no action', standing: 'consensus', count: 3 },
    { status: 'enacted', standing: 'further research', count: 1 },
    { status: 'enacted', standing: 'consensus', count: 2 },
  ],
  total: 6,
  awaitingConfirmation: 1,
  attention: Array.from({ length: 9 }, (_, index) => ({
    kind: 'awaits confirmation' as const,
    title: `Matter ${index + 1}`,
    reason: 'It was assessed from the statutes.',
    action: 'Review the evidence',
    route: `/recommendations/2017-${index + 1}`,
  })),
  attentionTotal: 9,
  counting: null,
  recentChanges: [],
  recentEvents: [
    {
      date: '2021-10-01',
      recommendationId: '2017-13',
      number: 13,
      year: 2017,
      shortTitle: 'A title',
      standing: 'without consensus',
      dissents: [{ holder: 'Chief State’s Attorney’s Office', stance: 'opposes' }],
      status: 'no action',
      awaitsConfirmation: true,
      what: 'Something happened.',
    },
  ],
  timeline: [act('P.A. 21-103', 2021, ['53a-192a', '53a-83']), act('P.A. 17-32', 2017, ['53a-192a'])],
  figures: { sections: 50, sectionsWithText: 8, acts: 15, bills: 14, sources: 9 },
}

test('counts are grouped by status, most done first, and every status has its place', () => {
  const groups = groupByStatus(overview.counts)
  expect(groups.map((group) => [group.status, group.total])).toEqual([
    ['enacted', 3],
    ['no action', 3],
  ])
  expect(groups[0]?.parts).toEqual([
    { standing: 'consensus', count: 2 },
    { standing: 'further research', count: 1 },
  ])
  expect([...statusOrder].sort()).toEqual([...implementationStatus.options].sort())
})

test('the timeline has every year between its acts, and the section touched most often first', () => {
  const { years, acts, rows } = arrangeTimeline(overview.timeline)
  expect(years).toEqual([2017, 2018, 2019, 2020, 2021])
  expect(acts.map((one) => one.number)).toEqual(['P.A. 17-32', 'P.A. 21-103'])
  expect(rows.map((row) => [row.sectionId, row.acts.length])).toEqual([
    ['53a-192a', 2],
    ['53a-83', 1],
  ])
})

test('each part of the bar says status, standing and number, and leads to the filtered list', async () => {
  answer('overview.get', () => overview)
  draw(<OverviewPage />)
  const bar = await screen.findByRole('list', { name: 'Recommendations by status and standing' })
  const part = within(bar).getByRole('link', { name: /^Enacted, Further research: 1\srecommendation$/ })
  expect(part).toHaveProperty('href', expect.stringContaining('status=enacted&standing=further%20research'))
  expect(within(bar).getAllByRole('link')).toHaveLength(3)
})

test('an event shows who dissented', async () => {
  answer('overview.get', () => overview)
  draw(<OverviewPage />)
  expect(await screen.findByText('No consensus · 1 opposed')).toBeTruthy()
})

test('needs attention shows the most urgent, and leads to all of it', async () => {
  answer('overview.get', () => overview)
  draw(<OverviewPage />)
  await screen.findByText('Matter 1')
  expect(screen.queryByText('Matter 9')).toBeNull()
  const all = screen.getByRole('link', { name: /^See all \d+ that need attention$/ })
  expect(all.getAttribute('href')).toBe('/attention')
})

test('acts that touch no section of the inventory are counted below the timeline, not drawn in it', async () => {
  const elsewhere = act('P.A. 26-4', 2026, [])
  expect(arrangeTimeline([...overview.timeline, elsewhere]).years).toEqual([2017, 2018, 2019, 2020, 2021])
  answer('overview.get', () => ({ ...overview, timeline: [...overview.timeline, elsewhere] }))
  draw(<OverviewPage />)
  const table = await screen.findByRole('table', { name: /Public acts by year/ })
  expect(within(table).getByRole('link', { name: /^P\.A\. 21-103.*; text read$/ })).toBeTruthy()
  expect(within(table).queryByRole('link', { name: /26-4/ })).toBeNull()
  expect(screen.getByRole('link', { name: /^1\smore act$/ }).getAttribute('href')).toBe(
    '/legislation?kind=act',
  )
})

test('where every status awaits confirmation, each is said to, not a number of them', async () => {
  answer('overview.get', () => ({ ...overview, awaitingConfirmation: overview.total }))
  draw(<OverviewPage />)
  expect(await screen.findByText(/^Each of them has a status that was assessed/)).toBeTruthy()
})
