import { expect, it } from 'vitest'
import { contract, type ProcedureName, procedureNames } from '#shared/contract/index.ts'
import { databaseIn, dump, services } from '../../store/helpers.ts'
import { corpora } from './procedures/corpora.ts'
import { goodInputs } from './procedures/good-inputs.ts'
import { madeIds } from './procedures/made-ids.ts'

/** Commands that are no change of a record: why the log has no entry of them. */
const notLogged: Partial<Record<ProcedureName, string>> = {
  'backup.make': 'writes a file beside the store',
  'backup.restore': 'puts another store in its place, after a backup of this one',
  'changes.undo': 'marks the entry that it undoes',
  'import.addFile': 'writes nothing to the store',
  'import.begin': 'writes nothing to the store',
  'import.read': 'writes nothing to the store',
  'import.undo': 'marks the entry of the import that it undoes',
  'job.cancel': 'writes nothing to the store',
  'settings.set': 'how the program looks is no record',
  'store.retry': 'opens the store',
  'store.startFresh': 'begins a store where there is none',
}

/** Those that need a document or a job; their own tests hold them to their entry and to their undo. */
const elsewhere: readonly ProcedureName[] = [
  'import.apply',
  'import.leaveStarter',
  'tracking.decide',
  'tracking.reopen',
  'tracking.decideTrace',
]

const [first] = corpora

it('every command is one entry in the log, with when, what, before and after, and is undone to the letter', async () => {
  if (!first) throw new Error('There is no corpus to try them on.')
  const [, corpus, ids] = first
  const open = services(undefined, corpus, { now: () => new Date('2026-11-22T12:00:00.000Z') })
  const inputs = goodInputs(ids)
  const content = () => {
    const tables = dump(databaseIn(open.folder), ['change_log'])
    // A text that is forgotten is only hidden, so that forgetting it can be undone.
    const isKept = (row: unknown) => (row as { forgotten_at: string | null }).forgotten_at === null
    return { ...tables, kept_text: tables.kept_text?.filter(isKept) }
  }
  const commands = procedureNames.filter((name) => contract[name].kind === 'command')
  expect(Object.keys(notLogged).filter((name) => !commands.includes(name as ProcedureName))).toEqual([])
  const tried: ProcedureName[] = []
  for (const name of commands.filter((one) => !(one in notLogged) && !elsewhere.includes(one))) {
    const made = madeIds[name]
    // Looking up what earlier commands made may itself make something; that is not measured.
    const given = { ...inputs[name], ...(made && (await made(open))) }
    const run = async (given: object) =>
      expect(await open.dispatch(name, given), name).toMatchObject({ ok: true })
    const [before, logged] = [content(), (await open.ask('changes.list', { limit: 500 })).changes.length]
    await run(given)
    const { changes } = await open.ask('changes.list', { limit: 500 })
    expect(changes, `${name} is one entry`).toHaveLength(logged + 1)
    const [entry] = changes
    expect(entry, name).toMatchObject({ at: '2026-11-22T12:00:00.000Z', canUndo: true })
    expect(entry?.action, name).not.toBe('')
    expect(entry?.before === entry?.after, `${name}: before and after differ`).toBe(false)
    expect(content(), `${name} writes`).not.toEqual(before)
    await open.ask('changes.undo', { id: entry?.id ?? 0 })
    expect(content(), `${name} is undone`).toEqual(before)
    // Done again, for what later commands need of it.
    await run(given)
    tried.push(name)
  }
  expect(tried.length).toBeGreaterThan(40)
})
