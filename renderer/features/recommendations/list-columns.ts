/** The columns of the recommendations' table. Number, title and standing cannot be hidden: standing is never dropped. */
export const columns = {
  number: { label: 'No.', fixed: true },
  title: { label: 'Recommendation', fixed: true },
  standing: { label: 'Standing', fixed: true },
  status: { label: 'Status', fixed: false },
  highest: { label: 'Highest point', fixed: false },
  elements: { label: 'Elements settled', fixed: false },
  sections: { label: 'Sections', fixed: false },
  last: { label: 'Last event', fixed: false },
  owner: { label: 'Looked after by', fixed: false },
} as const

export type ColumnId = keyof typeof columns
export const columnIds = Object.keys(columns) as ColumnId[]

export function isColumnId(value: string): value is ColumnId {
  return Object.hasOwn(columns, value)
}
