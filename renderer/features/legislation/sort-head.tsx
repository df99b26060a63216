/** A heading of the list by which it can be sorted. */
import { Table, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './legislation.module.css'
import type { Sort, SortKey } from './legislation-list.ts'

export function SortHead({
  name,
  width,
  visibleFrom,
  sort,
  onSort,
  children,
}: {
  name: SortKey
  /** In pixels. */
  width: number
  /** Shown only where there is room for it. */
  visibleFrom?: 'sm' | 'md'
  sort: Sort
  onSort: (sort: Sort) => void
  children: ReactNode
}) {
  const active = sort.key === name
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp
  return (
    <Table.Th
      w={width}
      visibleFrom={visibleFrom}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() => onSort({ key: name, descending: active ? !sort.descending : name !== 'number' })}
      >
        {children}
        {active && <Arrow size={14} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  )
}
