/** A side whose text cannot be given: the reason, and the way to what was printed. */
import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { ListedText } from '#shared/contract/index.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { refOf } from './sides.ts'
import type { SideState } from './use-side.ts'

export interface RefusalProps {
  side: SideState
  /** "old text" */
  name: string
  value: string
  texts: readonly ListedText[]
}

export function Refusal({ side, name, value, texts }: RefusalProps) {
  if (side.state !== 'refused') return null
  const id = refOf(value)?.id
  const printed = texts.find((text) => text.ref.id === id)
  return (
    <CareAlert title={`No redline: the ${name} cannot be given`} role="alert">
      <Text size="sm">{side.message}</Text>
      {printed && (
        <Anchor component={Link} to={printed.route} size="sm">
          Read {printed.group} as it was printed
        </Anchor>
      )}
    </CareAlert>
  )
}
