/** Inputs of the procedures about saved views, the timeline and the attention list. */
import { asked, type Call, type Row } from './rows.ts'

async function aView(call: Call, name: string): Promise<string> {
  return (await asked(call, 'view.add', { screen: 'timeline', name, query: '' })).view.id
}

async function reversed(call: Call): Promise<{ ids: string[] }> {
  await aView(call, 'First of two')
  await aView(call, 'Second of two')
  const { views } = await asked(call, 'view.list', {})
  return { ids: views.map(({ id }) => id).toReversed() }
}

export const viewInputs = {
  'view.list': [{ what: 'all', input: {}, answer: 'ok' }],
  'view.add': [
    { what: 'a name', input: { screen: 'list', name: 'Open', query: 'status=no+action' }, answer: 'ok' },
    {
      what: 'the same name again',
      input: { screen: 'list', name: 'OPEN', query: '' },
      answer: 'INVALID_INPUT',
    },
    { what: 'the name on another screen', input: { screen: 'board', name: 'Open', query: '' }, answer: 'ok' },
    { what: 'no name', input: { screen: 'list', name: ' ', query: '' }, answer: 'INVALID_INPUT' },
    { what: 'no such screen', input: { screen: 'map', name: 'A', query: '' }, answer: 'INVALID_INPUT' },
  ],
  'view.change': [
    {
      what: 'another name',
      prepare: async (call) => ({ id: await aView(call, 'Before'), name: 'After' }),
      answer: 'ok',
    },
    { what: 'an unknown view', input: { id: 'view-none', name: 'A' }, answer: 'NOT_FOUND' },
  ],
  'view.remove': [
    { what: 'a view', prepare: async (call) => ({ id: await aView(call, 'To go') }), answer: 'ok' },
    { what: 'an unknown view', input: { id: 'view-none' }, answer: 'NOT_FOUND' },
  ],
  'view.order': [
    { what: 'the other way round', prepare: reversed, answer: 'ok' },
    { what: 'an unknown view', input: { ids: ['view-none'] }, answer: 'INVALID_INPUT' },
    { what: 'too few', input: { ids: [] }, answer: 'INVALID_INPUT' },
  ],
  'recommendation.timeline': [{ what: 'all', input: {}, answer: 'ok' }],
  'attention.list': [{ what: 'all', input: {}, answer: 'ok' }],
  'attention.setDays': [
    { what: 'days', input: { quietDays: 100, deadlineDays: 30 }, answer: 'ok' },
    { what: 'the same days', input: { quietDays: 100, deadlineDays: 30 }, answer: 'INVALID_INPUT' },
    { what: 'no days', input: { quietDays: 0, deadlineDays: 30 }, answer: 'INVALID_INPUT' },
  ],
} satisfies Record<string, readonly Row[]>
