/** Where a duty stands: a word with a shape. */
import type { DutyRow } from '#shared/contract/index.ts'
import { capitalised } from '../../components/labels.ts'
import { ShapeMark } from '../../components/shape-mark.tsx'

type State = DutyRow['state']

const looks: Record<State, { shape: string; color: string }> = {
  late: { shape: '▲', color: 'red' },
  due: { shape: '◔', color: 'blue' },
  standing: { shape: '∞', color: 'gray' },
  done: { shape: '●', color: 'oak' },
  repealed: { shape: '✕', color: 'gray' },
}

/** In the order in which the list shows them. */
export const dutyStates = Object.keys(looks) as State[]

/** What each state says, under its heading. */
export const stateMeans: Record<State, string> = {
  late: 'A day has passed with nothing recorded. That does not prove that nothing was done.',
  due: 'Not done yet, or no source gives a day.',
  standing: 'Duties without end: none is ever done for good.',
  done: 'Done, with what supports it.',
  repealed: 'The act no longer lays them down.',
}

export function DutyStateMark({ state }: { state: State }) {
  const { shape, color } = looks[state]
  return <ShapeMark shape={shape} word={capitalised(state)} color={color} />
}
