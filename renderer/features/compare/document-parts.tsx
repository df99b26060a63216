/** Chooses one text of a document: its sections before and after, the statutes as amended, an amendment carried out. */
import { Select, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useProcedure } from '../../app/procedures.ts'
import { partOptions } from './text-options.ts'

interface DocumentPartsProps {
  /** "Old text" */
  name: string
  documentId: string
  value: string
  onChange: (value: string) => void
}

export function DocumentParts({ name, documentId, value, onChange }: DocumentPartsProps) {
  const query = useProcedure('compare.ofDocument', { id: documentId })
  const groups = useMemo(() => partOptions(query.data?.texts ?? []), [query.data])
  if (query.error)
    return (
      <Text size="xs" className="quiet" role="status">
        The parts of this document cannot be listed: {query.error.message}
      </Text>
    )
  const isListed = groups.some(({ items }) => items.some((item) => item.value === value))
  return (
    <Select
      size="xs"
      label="Part of the document"
      aria-label={`${name}: part of the document`}
      placeholder={query.data ? 'Choose a section, or the statutes as amended' : 'The parts are being listed'}
      data={groups}
      value={isListed ? value : null}
      onChange={(next) => next !== null && onChange(next)}
      searchable
      allowDeselect={false}
      limit={300}
      maxDropdownHeight={360}
      nothingFoundMessage="No part of the document matches."
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
