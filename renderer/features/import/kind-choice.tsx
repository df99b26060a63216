/** Where an import brings several kinds of things: which of them are shown. */
import { SegmentedControl } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { type FileRowKind, kindWords, rowKinds } from './row-words.ts'

export interface KindChoiceProps {
  kinds: Output<'import.preview'>['kinds']
  shown: FileRowKind | undefined
  onShow: (kind: FileRowKind | undefined) => void
}

export function KindChoice({ kinds, shown, onShow }: KindChoiceProps) {
  const present = rowKinds.filter((kind) => kinds[kind] > 0)
  if (present.length < 2) return null
  const data = present.map((kind) => ({
    value: kind as string,
    label: `${kindWords[kind]} ${kinds[kind].toLocaleString('en-US')}`,
  }))
  return (
    <div>
      <SegmentedControl
        aria-label="Show by kind"
        data={[{ value: 'all', label: 'All' }, ...data]}
        value={shown ?? 'all'}
        onChange={(value) => onShow(rowKinds.find((kind) => kind === value))}
        withItemsBorders={false}
      />
    </div>
  )
}
