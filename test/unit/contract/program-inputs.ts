/** Inputs of the procedures about the program itself: settings, backups, the store, changes. */

import { event } from './recommendation-inputs.ts'
import { asked, nothing, type Row } from './rows.ts'

export const programInputs = {
  'app.state': nothing,
  'app.info': nothing,
  'settings.get': nothing,
  'settings.set': [
    { what: 'a theme', input: { theme: 'dark' }, answer: 'ok' },
    { what: 'nothing to set', input: {}, answer: 'ok' },
    { what: 'a theme that is none', input: { theme: 'sepia' }, answer: 'INVALID_INPUT' },
  ],
  'backup.list': nothing,
  'backup.make': nothing,
  'backup.restore': [
    {
      what: 'a backup just made',
      prepare: async (call) => ({ name: (await asked(call, 'backup.make', {})).name }),
      answer: 'ok',
    },
    { what: 'a backup that is not there', input: { name: 'no-such-backup.sqlite' }, answer: 'NOT_FOUND' },
    { what: 'a path out of the folder', input: { name: '../charter-oak.sqlite' }, answer: 'INVALID_INPUT' },
  ],
  'store.startFresh': [
    { what: 'while the store is in use', input: {}, answer: 'CONFLICT' },
    ...nothing.slice(1),
  ],
  'store.retry': nothing,
  'changes.list': [
    { what: 'nothing', input: {}, answer: 'ok' },
    { what: 'a record and a limit', input: { subjectId: '2017-16', limit: 1 }, answer: 'ok' },
    { what: 'a limit of none', input: { limit: 0 }, answer: 'INVALID_INPUT' },
    { what: 'a limit too high', input: { limit: 501 }, answer: 'INVALID_INPUT' },
  ],
  'changes.undo': [
    {
      what: 'the last change',
      prepare: async (call) => ({ id: (await asked(call, 'recommendation.addEvent', event)).changeId }),
      answer: 'ok',
    },
    {
      what: 'a change undone before',
      prepare: async (call) => {
        const { changeId } = await asked(call, 'recommendation.addEvent', event)
        await asked(call, 'changes.undo', { id: changeId })
        return { id: changeId }
      },
      answer: 'CONFLICT',
    },
    { what: 'no such change', input: { id: 999_999 }, answer: 'NOT_FOUND' },
    { what: 'half a change', input: { id: 1.5 }, answer: 'INVALID_INPUT' },
  ],
  'overview.get': nothing,
} satisfies Record<string, readonly Row[]>
