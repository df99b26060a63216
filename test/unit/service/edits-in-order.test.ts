import { describe, expect, it } from 'vitest'
import { services } from '../../store/helpers.ts'
import { newEvent } from './new-event.ts'

describe('changes that rest on one another', () => {
  it('are undone last first', async () => {
    const open = services()
    const correct = (text: string) =>
      open.ask('recommendation.correctElement', { recommendationId: '2017-01', elementId: '2017-01-a', text })
    const first = await correct('One.')
    const second = await correct('Two.')
    const error = await open.refused('changes.undo', { id: first.changeId })
    expect(error.code).toBe('CONFLICT')
    expect(error.message).toContain('later')
    const listed = await open.ask('changes.list', {})
    expect(listed.changes.map((change) => change.canUndo)).toEqual([true, false])
    await open.ask('changes.undo', { id: second.changeId })
    await open.ask('changes.undo', { id: first.changeId })
    const view = await open.ask('recommendation.get', { id: '2017-01' })
    expect(view.elements[0]?.text).toBe('A seat for a grey goose.')
  })

  it('made in two windows at once do not overwrite each other unseen', async () => {
    const open = services()
    const element = { recommendationId: '2017-01', elementId: '2017-01-a', was: 'A seat for a grey goose.' }
    await open.ask('recommendation.correctElement', { ...element, text: 'From one window.' })
    const other = { ...element, text: 'From the other.' }
    const error = await open.refused('recommendation.correctElement', other)
    expect([error.code, error.message]).toEqual(['CONFLICT', expect.stringContaining('“From one window.”')])
    const { elements } = await open.ask('recommendation.get', { id: '2017-01' })
    expect(elements[0]?.text).toBe('From one window.')
    await open.ask('recommendation.correctElement', { ...other, was: 'From one window.' })
  })

  it('do not hinder changes beside them', async () => {
    const open = services()
    const first = await open.ask('recommendation.addEvent', newEvent)
    await open.ask('recommendation.addEvent', { ...newEvent, date: '2026-02-01' })
    expect((await open.ask('changes.undo', { id: first.changeId })).undoneAt).not.toBeNull()
  })

  it('that change nothing are refused, and unknown ones are not found', async () => {
    const open = services()
    const same = { recommendationId: '2017-04', elementId: '2017-04-a', text: 'Talk.' }
    expect((await open.refused('recommendation.correctElement', same)).code).toBe('INVALID_INPUT')
    expect((await open.refused('changes.undo', { id: 1 })).code).toBe('NOT_FOUND')
    expect((await open.ask('changes.list', {})).changes).toEqual([])
  })

  it('are listed newest first, page by page', async () => {
    const open = services()
    for (const date of ['2026-01-01', '2026-01-02', '2026-01-03'])
      await open.ask('recommendation.addEvent', { ...newEvent, date })
    const page = await open.ask('changes.list', { limit: 2 })
    expect(page.more).toBe(true)
    const rest = await open.ask('changes.list', { limit: 2, beforeId: page.changes.at(-1)?.id })
    expect(rest.more).toBe(false)
    expect([...page.changes, ...rest.changes].map((change) => change.id)).toEqual([3, 2, 1])
  })
})
