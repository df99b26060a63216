/** Tables with named columns: what a column is, what a reading gives. */

export type CellReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string }

export interface Column<T> {
  /** As the template prints it. */
  readonly heading: string
  /** Other headings that mean the same; case and punctuation do not count. */
  readonly aliases: readonly string[]
  /** A row without it is a fault. The column itself must then be there. */
  readonly isRequired: boolean
  /** What belongs in it, for the template's guide. */
  readonly help: string
  /** Given the cell trimmed, never empty. */
  readonly read: (cell: string) => CellReading<T>
}

export type Columns<R> = { readonly [K in keyof R]-?: Column<Exclude<R[K], undefined>> }

export type TableFaultCode =
  | 'NO_ROWS'
  | 'MISSING_COLUMN'
  | 'UNKNOWN_COLUMN'
  | 'REPEATED_COLUMN'
  | 'TOO_MANY_CELLS'
  | 'MISSING_VALUE'
  | 'BAD_VALUE'
  | 'DUPLICATE'
  | 'FORMULA'

export interface TableFault {
  /** `error`: the row (or the file, for its heading) cannot be taken. `question`: it can, if a person says so. */
  readonly severity: 'error' | 'question'
  readonly code: TableFaultCode
  readonly line: number
  /** The column's heading, where one is concerned. */
  readonly column?: string
  readonly message: string
}

export interface TableRow<R> {
  readonly line: number
  readonly record: R
}

export interface TableReading<R> {
  /** Rows without an error, in their order. */
  readonly rows: readonly TableRow<R>[]
  readonly faults: readonly TableFault[]
}
