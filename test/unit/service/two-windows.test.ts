/** Edits made in two windows at once: the second is refused, and told what stands there now. */
import { expect, it } from 'vitest'
import { services } from '../../store/helpers.ts'

const recommendationId = '2017-01'

it('a recommendation edited in two windows keeps what the first wrote, until the second has read it', async () => {
  const open = services()
  const { record, owner } = await open.ask('recommendation.get', { id: recommendationId })
  const { shortTitle, text, notes } = record
  const was = { shortTitle, text, notes, owner: owner ?? '' }
  const first = { recommendationId, ...was, text: 'From one window.', owner: 'The chair' }
  const second = { recommendationId, ...was, shortTitle: 'From the other' }
  await open.ask('recommendation.edit', { ...first, was })
  const error = await open.refused('recommendation.edit', { ...second, was })
  expect(error).toMatchObject({ code: 'CONFLICT', where: 'was' })
  expect(error.message).toContain(
    'The council’s words are now “From one window.” Who looks after it is now “The chair”.',
  )
  expect(error.message).not.toContain('short title')
  const now = await open.ask('recommendation.get', { id: recommendationId })
  expect([now.record.text, now.record.shortTitle, now.owner]).toEqual([
    'From one window.',
    shortTitle,
    'The chair',
  ])
  const again = { ...was, text: 'From one window.', owner: 'The chair' }
  const { recommendation } = await open.ask('recommendation.edit', {
    recommendationId,
    shortTitle: 'From the other',
    was: again,
  })
  expect(recommendation.shortTitle).toBe('From the other')
})

it('a position changed in two windows keeps what the first wrote, until the second has read it', async () => {
  const open = services()
  const opened = { stance: 'abstains', date: '2018-03', source: 'Minutes' } as const
  const made = await open.ask('recommendation.recordPosition', {
    recommendationId,
    holder: 'The Heron',
    ...opened,
  })
  const positionId = made.recommendation.record.positions.at(-1)?.id ?? ''
  const change = { recommendationId, positionId, ...opened }
  const was = { ...opened, reason: '' }
  const first = { stance: 'opposes', reason: 'Costs.', date: '2018-04-02' } as const
  await open.ask('recommendation.changePosition', { ...change, ...first, was })
  const second = { ...change, stance: 'supports' } as const
  const error = await open.refused('recommendation.changePosition', { ...second, was })
  expect(error).toMatchObject({ code: 'CONFLICT', where: 'was' })
  expect(error.message).toContain(
    'It is now: “opposes”. Its reason is now “Costs.” Its date is now “Apr\u00a02,\u00a02018”. Nothing of yours',
  )
  const { dissents } = await open.ask('recommendation.get', { id: recommendationId })
  expect(dissents).toContainEqual({ holder: 'The Heron', stance: 'opposes', reason: 'Costs.' })
  const { recommendation } = await open.ask('recommendation.changePosition', {
    ...second,
    was: { ...was, ...first },
  })
  expect(recommendation.record.positions.at(-1)).toMatchObject({ stance: 'supports', date: '2018-03' })
})
