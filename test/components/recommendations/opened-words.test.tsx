/** The forms that change what stands there say what they were opened with, so that no edit made meanwhile is lost. */
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ChangePositionForm } from '../../../renderer/features/recommendations/forms/change-position-form.tsx'
import { EditRecommendationForm } from '../../../renderer/features/recommendations/forms/edit-recommendation-form.tsx'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'
import { view } from './view.ts'

const sent = (name: string) => calls.find((call) => call.name === name)?.input

test('the edit of a recommendation', async () => {
  answer('recommendation.edit', () => ({ changeId: 7, recommendation: view() }))
  const data = view()
  draw(<EditRecommendationForm data={data} onClose={() => undefined} />)
  await userEvent.type(await screen.findByLabelText(/^The council’s words/), ' And more.')
  await userEvent.type(screen.getByLabelText(/^Who looks after it/), 'The chair')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  const text = 'Recommend further research.'
  const was = { shortTitle: data.record.shortTitle, text, notes: [], owner: '' }
  await waitFor(() =>
    expect(sent('recommendation.edit')).toEqual({
      ...was,
      recommendationId: '2017-16',
      text: `${text} And more.`,
      owner: 'The chair',
      was,
    }),
  )
})

test('the change of a position', async () => {
  answer('recommendation.changePosition', () => ({ changeId: 7, recommendation: view() }))
  const position = {
    id: 'p1',
    holder: 'The Heron',
    stance: 'opposes',
    date: '2018-03',
    provenance: [{ sourceId: 'entered-by-hand', locator: 'Minutes' }],
  } as const
  draw(
    <ChangePositionForm
      recommendationId="2017-16"
      position={{ ...position, provenance: [...position.provenance] }}
      onClose={() => undefined}
    />,
  )
  await userEvent.click(await screen.findByRole('radio', { name: 'Abstains' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save the change' }))
  const opened = { stance: 'opposes', date: '2018-03', source: 'Minutes' }
  await waitFor(() =>
    expect(sent('recommendation.changePosition')).toEqual({
      ...opened,
      recommendationId: '2017-16',
      positionId: 'p1',
      stance: 'abstains',
      was: { ...opened, reason: '' },
    }),
  )
})
