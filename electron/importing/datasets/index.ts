/** Data sets of bills as files: bytes in, neutral records out (`BillRecord` in shared/law/datasets), no SQL. */
export {
  DATA_SET_LIMIT_BYTES,
  DataSetError,
  type DataSetFault,
  type DataSetPlace,
  refuseLargeDataSet,
} from './errors.ts'
export { looksLikeDataSet, readDataSet } from './read-data-set.ts'
export type { DataSetReading, SkippedRecord } from './reading.ts'
