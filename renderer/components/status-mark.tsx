/** Implementation status: a word with a shape, then a colour. Reads in black and white and by a screen reader. */
import type { ImplementationStatus } from '#shared/model/index.ts'
import { ShapeMark } from './shape-mark.tsx'

const looks: Record<ImplementationStatus, { shape: string; color: string }> = {
  'no action': { shape: '○', color: 'gray' },
  'not started': { shape: '○', color: 'gray' },
  'in a bill': { shape: '◔', color: 'blue' },
  'under way': { shape: '◔', color: 'blue' },
  'enacted in part': { shape: '◑', color: 'teal' },
  enacted: { shape: '●', color: 'oak' },
  done: { shape: '●', color: 'oak' },
  'not pursued': { shape: '✕', color: 'red' },
  superseded: { shape: '↷', color: 'grape' },
}

export function statusShape(status: ImplementationStatus): string {
  return looks[status].shape
}

export function statusColor(status: ImplementationStatus): string {
  return looks[status].color
}

/** "enacted" -> "Enacted". */
export function statusWord(status: ImplementationStatus): string {
  return status.charAt(0).toUpperCase() + status.slice(1)
}

export function StatusMark({
  status,
  proposed = false,
}: {
  status: ImplementationStatus
  proposed?: boolean
}) {
  const { shape, color } = looks[status]
  return <ShapeMark shape={shape} word={statusWord(status)} color={color} dashed={proposed} />
}
