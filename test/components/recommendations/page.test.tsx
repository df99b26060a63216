import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AppError } from '#shared/contract/index.ts'
import { RecommendationPage } from '../../../renderer/features/recommendations/recommendation-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'
import { view } from './view.ts'

const open = () => {
  answer('recommendation.get', () => view())
  draw(<RecommendationPage />, '/recommendations/2017-16', '/recommendations/:id')
}

test('evidence opens at its place, and an event that awaits confirmation says so', async () => {
  open()
  const evidence = await screen.findByRole('list', { name: 'Evidence' })
  expect(within(evidence).getByRole('link').getAttribute('href')).toBe('/acts/pa-21-103?section=3')
  expect(screen.getByText('Awaits the council’s own confirmation.')).toBeTruthy()
})

test('confirming an event names the event', async () => {
  open()
  answer('recommendation.confirmEvent', () => ({ changeId: 7, recommendation: view() }))
  await userEvent.click(await screen.findByRole('button', { name: /^Confirm for the council/ }))
  const input = { recommendationId: '2017-16', eventId: 'ev1' }
  await waitFor(() => expect(calls).toContainEqual({ name: 'recommendation.confirmEvent', input }))
})

test('a status event is not sent without what, when, and status; focus goes to the first fault', async () => {
  open()
  await userEvent.click(await screen.findByRole('button', { name: 'Add event' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Add the event' }))
  expect(screen.getByText('Say in a sentence what happened')).toBeTruthy()
  expect(screen.getByText('Say when: a day, a month or a year')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText(/^What happened/))
  expect(calls.some((call) => call.name === 'recommendation.addEvent')).toBe(false)
})

test('a status that claims enactment needs evidence, which the search brings', async () => {
  open()
  answer('evidence.search', () => ({
    results: [
      {
        evidence: { kind: 'act section', actId: 'pa-21-103', section: '3' },
        label: 'P.A. 21-103, s. 3',
        detail: 'amends § 53a-192a',
      },
    ],
  }))
  answer('recommendation.addEvent', () => ({ changeId: 8, recommendation: view() }))
  await userEvent.click(await screen.findByRole('button', { name: 'Add event' }))
  await userEvent.type(await screen.findByLabelText(/^What happened/), 'Made by the act.')
  await userEvent.type(screen.getByLabelText(/^When/), 'Oct 1, 2021')
  await userEvent.selectOptions(screen.getByLabelText(/^Status from then on/), 'enacted')
  await userEvent.click(screen.getByRole('button', { name: 'Add the event' }))
  expect(screen.getByText(/“enacted” must name what proves it/)).toBeTruthy()
  await userEvent.type(screen.getByRole('textbox', { name: 'Evidence' }), '21-103')
  await userEvent.click(await screen.findByText('amends § 53a-192a'))
  await userEvent.type(screen.getByLabelText('Note for P.A. 21-103, s. 3'), ' the phrase ')
  await userEvent.click(screen.getByRole('button', { name: 'Add the event' }))
  await waitFor(() =>
    expect(calls.find((call) => call.name === 'recommendation.addEvent')?.input).toEqual({
      recommendationId: '2017-16',
      elementIds: [],
      date: '2021-10-01',
      status: 'enacted',
      what: 'Made by the act.',
      evidence: [{ kind: 'act section', actId: 'pa-21-103', section: '3', note: 'the phrase' }],
    }),
  )
})

test('words left in the search for evidence, and a day to come, keep the event from being sent', async () => {
  open()
  answer('evidence.search', () => ({ results: [] }))
  await userEvent.click(await screen.findByRole('button', { name: 'Add event' }))
  await userEvent.type(await screen.findByLabelText(/^What happened/), 'It was spoken of.')
  await userEvent.type(screen.getByLabelText(/^When/), '2199')
  await userEvent.selectOptions(screen.getByLabelText(/^Status from then on/), 'no action')
  const evidence = screen.getByRole('textbox', { name: 'Evidence' })
  await userEvent.type(evidence, '21-103')
  await userEvent.click(screen.getByRole('button', { name: 'Add the event' }))
  expect(screen.getByText('2199 is still to come; say when it happened')).toBeTruthy()
  await userEvent.clear(screen.getByLabelText(/^When/))
  await userEvent.type(screen.getByLabelText(/^When/), '2021')
  await userEvent.click(screen.getByRole('button', { name: 'Add the event' }))
  expect(screen.getByText(/“21-103” was typed but not picked/)).toBeTruthy()
  expect(document.activeElement).toBe(evidence)
  expect(calls.some((call) => call.name === 'recommendation.addEvent')).toBe(false)
})

test('a form that is sent twice in one moment is done once', async () => {
  open()
  answer('recommendation.addEvent', () => ({ changeId: 8, recommendation: view() }))
  await userEvent.click(await screen.findByRole('button', { name: 'Add event' }))
  await userEvent.type(await screen.findByLabelText(/^What happened/), 'It was spoken of.')
  await userEvent.type(screen.getByLabelText(/^When/), '2021')
  await userEvent.selectOptions(screen.getByLabelText(/^Status from then on/), 'no action')
  const form = screen.getByRole('button', { name: 'Add the event' }).closest('form')
  form?.requestSubmit()
  form?.requestSubmit()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(calls.filter((call) => call.name === 'recommendation.addEvent')).toHaveLength(1)
})

test('a correction refused because the words changed meanwhile shows the words that stand there once it is opened again', async () => {
  open()
  const others = 'Words from another window.'
  answer('recommendation.correctElement', () => {
    const now = view()
    answer('recommendation.get', () => ({
      ...now,
      elements: now.elements.map((element) => ({ ...element, text: others })),
    }))
    throw new AppError('CONFLICT', 'The element was changed meanwhile.')
  })
  await userEvent.click(await screen.findByRole('button', { name: /^Correct the element/ }))
  const field = await screen.findByLabelText<HTMLTextAreaElement>(/^What this part asks/)
  await userEvent.clear(field)
  await userEvent.type(field, 'Mine.')
  await userEvent.click(screen.getByRole('button', { name: 'Save the correction' }))
  await screen.findByText('The element was changed meanwhile.')
  expect(field.value).toBe('Mine.')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Discard it' }))
  await userEvent.click(await screen.findByRole('button', { name: `Correct the element: ${others}` }))
  const again = await screen.findByLabelText<HTMLTextAreaElement>(/^What this part asks/)
  expect(again.value).toBe(others)
})

test('what the store refuses is said in the form, which keeps what was typed', async () => {
  open()
  answer('recommendation.correctElement', () => {
    throw new AppError('CONFLICT', 'The element was changed meanwhile.')
  })
  await userEvent.click(await screen.findByRole('button', { name: /^Correct the element/ }))
  const field = await screen.findByLabelText(/^What this part asks/)
  await userEvent.type(field, ' More.')
  await userEvent.click(screen.getByRole('button', { name: 'Save the correction' }))
  expect(await screen.findByText('The element was changed meanwhile.')).toBeTruthy()
  expect((field as HTMLTextAreaElement).value).toContain('More.')
})

test('a position needs whose it is, the stance, the date and where it is recorded', async () => {
  open()
  answer('council.get', () => ({ seats: [], activities: [], obligations: [], rounds: [] }))
  await userEvent.click(await screen.findByRole('button', { name: 'Record a position' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Record the position' }))
  expect(screen.getByText('Say whose position it is')).toBeTruthy()
  expect(screen.getByText('Choose supports, opposes or abstains')).toBeTruthy()
  expect(calls.some((call) => call.name === 'recommendation.recordPosition')).toBe(false)
})

test('an unknown recommendation is said to be one', async () => {
  answer('recommendation.get', () => {
    throw new AppError('NOT_FOUND', 'There is no recommendation 2017-99.')
  })
  draw(<RecommendationPage />, '/recommendations/2017-99', '/recommendations/:id')
  expect(await screen.findByText('There is no recommendation 2017-99.')).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Recommendation 2017-99 is not on record',
  )
})

test('a withdrawn one says so at its head beside standing and status; where nothing was reached no point is named', async () => {
  const nothing = { status: 'no action', date: '2017', what: 'Recommended.' } as const
  answer('recommendation.get', () => view({ withdrawn: 2019, status: 'no action', highest: nothing }))
  draw(<RecommendationPage />, '/recommendations/2017-16', '/recommendations/:id')
  const facts = (await screen.findByText(/^Withdrawn in.2019$/)).closest('header') ?? document.body
  expect(within(facts).getByText('Further research')).toBeTruthy()
  expect(within(facts).getByText('No action')).toBeTruthy()
  expect(facts.textContent).not.toContain('highest point')
})

test('the highest point that was reached stays named at the head', async () => {
  answer('recommendation.get', () =>
    view({ status: 'no action', highest: { status: 'in a bill', date: '2019-02-01', what: 'Raised.' } }),
  )
  draw(<RecommendationPage />, '/recommendations/2017-16', '/recommendations/:id')
  expect(await screen.findByText(/highest point: in a bill, Feb.1, 2019/)).toBeTruthy()
  expect(screen.queryByText(/^Withdrawn in/)).toBeNull()
})
