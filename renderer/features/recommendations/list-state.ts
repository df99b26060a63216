/** The list's filters, order, grouping, columns and open panel, as its address carries them. */
import { type AddressState, useAddressState } from '../../components/address-state.ts'
import { type ColumnId, columnIds, columns, isColumnId } from './list-columns.ts'
import { type FilterKey, type Filters, filterKeys, type GroupKey, groupKeys } from './list-model.ts'

export interface ListState {
  readonly words: string
  readonly filters: Filters
  readonly group: GroupKey
  readonly sort: ColumnId
  readonly descending: boolean
  readonly shown: readonly ColumnId[]
  /** The recommendation in the side panel; empty: none. */
  readonly openId: string
}

/** Columns that the list leaves out until they are asked for; `none` in the address shows all. */
const hiddenAtFirst = 'elements,owner'

const listOf = (text: string) => text.split(',').filter(Boolean)

/** Reads an address; what it does not understand counts as absent. */
export function readListState(get: AddressState['get']): ListState {
  const group = get('group', 'none')
  const [sort = '', direction] = get('sort', 'number').split('.')
  const hidden = listOf(get('hide', hiddenAtFirst))
  return {
    words: get('q'),
    filters: Object.fromEntries(filterKeys.map((key) => [key, listOf(get(key))])) as Record<
      FilterKey,
      string[]
    >,
    group: groupKeys.find((key) => key === group) ?? 'none',
    sort: isColumnId(sort) ? sort : 'number',
    descending: direction === 'down',
    shown: columnIds.filter((id) => columns[id].fixed || !hidden.includes(id)),
    openId: get('open'),
  }
}

export interface ListActions {
  setWords(words: string): void
  toggleFilter(key: FilterKey, value: string): void
  clearFilters(): void
  setGroup(group: GroupKey): void
  /** Sorts by a column; a second time the other way round. */
  sortBy(column: ColumnId): void
  toggleColumn(column: ColumnId): void
  open(id: string): void
}

export function useListState(): ListState & ListActions {
  const { get, set } = useAddressState()
  const state = readListState(get)
  return {
    ...state,
    setWords: (words) => set({ q: words }),
    toggleFilter: (key, value) => {
      const present = state.filters[key]
      const next = present.includes(value) ? present.filter((one) => one !== value) : [...present, value]
      set({ [key]: next.join(',') })
    },
    clearFilters: () => set({ q: '', ...Object.fromEntries(filterKeys.map((key) => [key, ''])) }),
    setGroup: (group) => set({ group: group === 'none' ? '' : group }),
    sortBy: (column) => {
      const down = state.sort === column && !state.descending
      set({ sort: column === 'number' && !down ? '' : `${column}${down ? '.down' : ''}` })
    },
    toggleColumn: (column) => {
      const hidden = columnIds.filter((id) => !state.shown.includes(id))
      const next = hidden.includes(column) ? hidden.filter((id) => id !== column) : [...hidden, column]
      set({ hide: next.join(',') === hiddenAtFirst ? '' : next.join(',') || 'none' })
    },
    open: (id) => set({ open: id }),
  }
}
