/** Search-as-you-type over the sections of the statutes; what is picked is mapped at once. */
import type { Output } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { sectionLabel } from '../../components/labels.ts'
import { SearchBox, useTypedWords } from '../../components/search-box.tsx'

export type FoundSection = Output<'framework.sections'>['results'][number]

export interface SectionPickerProps {
  readonly label: string
  readonly onPick: (section: FoundSection) => void
  readonly error: string | undefined
  readonly onClose: () => void
}

function optionOf({ id, provision, catchline, status }: FoundSection) {
  const state = status === 'active' ? '' : ` (${status})`
  return { key: id, label: `${sectionLabel(id, provision)}${state}`, detail: catchline }
}

export function SectionPicker({ label, onPick, error, onClose }: SectionPickerProps) {
  const words = useTypedWords()
  const { settled } = words
  const search = useProcedure('framework.sections', { text: settled, limit: 7 }, { enabled: settled !== '' })
  return (
    <SearchBox
      words={words}
      search={search}
      optionOf={optionOf}
      listLabel="Sections that match"
      nothing="No section matches."
      onPick={onPick}
      onLeave={onClose}
      aria-label={label}
      description="A section, a provision or words of the catchline: 53a-192a(a), trafficking"
      autoFocus
      maw={480}
      error={error}
    />
  )
}
