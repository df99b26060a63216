import { expect, test } from 'vitest'
import { services, starterCorpus } from '../../store/helpers.ts'

test('the last act of a section is the latest on record, though no source line names it yet', async () => {
  const open = services(undefined, starterCorpus)
  const { rows } = await open.ask('statute.list', { scope: 'inventory' })
  const lastAct = (id: string) => rows.find((row) => row.id === id)?.lastAct?.replace(/\s/g, ' ')
  // The 2026 supplement's source line ends with P.A. 25-139; P.A. 26-70, s. 2 changes the section from July 1, 2026.
  expect(lastAct('46a-170')).toBe('P.A. 26-70')
  // An act on record that is older than the source line's last one takes no place from it.
  expect(lastAct('53a-82')).toBe('P.A. 16-71')
})
