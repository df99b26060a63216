/** How many changes are not marked, so that nothing is hidden silently. */
import { Text } from '@mantine/core'
import type { ChangeNature } from '#shared/redline/index.ts'
import { allKinds, allNatures, type StopKind } from '../../components/redline/stops.ts'
import classes from './compare.module.css'

export interface HiddenNoteProps {
  hidden: Readonly<Record<ChangeNature, number>>
  hiddenKinds: Readonly<Record<StopKind, number>>
  onShow: () => void
}

export function HiddenNote({ hidden, hiddenKinds, onShow }: HiddenNoteProps) {
  const parts = [
    ...allNatures.filter((nature) => hidden[nature] > 0).map((nature) => `${hidden[nature]} ${nature}`),
    ...allKinds.filter((kind) => hiddenKinds[kind] > 0).map((kind) => `${hiddenKinds[kind]} ${kind}`),
  ]
  if (parts.length === 0) return null
  return (
    <Text size="sm" role="status" fw={600}>
      Not marked: {parts.join(', ')}. There the new text is shown as it reads.{' '}
      <button type="button" className={classes.showAll} onClick={onShow}>
        Mark them all
      </button>
    </Text>
  )
}
