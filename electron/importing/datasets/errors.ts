/**
 * Why a data set was refused.
 * - `EMPTY`: nothing in it. - `TOO_LARGE`: larger than is read. - `WRONG_KIND`: another kind of file, or an answer that
 *   holds no bills. - `ENCODING`: its characters cannot be told. - `ENCRYPTED`: it opens only with a password.
 * - `TRUNCATED`: it ends before its end. - `HOSTILE`: it is made to harm the reader (a zip bomb, names that lead out).
 * - `MALFORMED`: JSON that is broken or of the wrong shape. - `OTHER_STATE`: bills of another state.
 */
export type DataSetFault =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'WRONG_KIND'
  | 'ENCODING'
  | 'ENCRYPTED'
  | 'TRUNCATED'
  | 'HOSTILE'
  | 'MALFORMED'
  | 'OTHER_STATE'

/** A place in a data set: the file of an archive, and where in its JSON (RFC 6901: "/bill/history/3/date"). */
export interface DataSetPlace {
  readonly member?: string
  readonly pointer?: string
  /** Where JSON is broken rather than wrong: "line 3, column 14". */
  readonly at?: string
}

const placeWords = ({ member, pointer, at }: DataSetPlace): string =>
  [member, pointer || undefined, at].filter((one) => one !== undefined).join(', ') || 'the beginning'

/** A data set that was refused: which file, where in it, and what was wrong. Its message says all three. */
export class DataSetError extends Error {
  readonly code: DataSetFault
  readonly file: string
  readonly place: DataSetPlace
  /** The place in words: "bill/HB05001.json, /bill/status". */
  readonly where: string
  readonly what: string

  constructor(code: DataSetFault, file: string, place: DataSetPlace, what: string) {
    const where = placeWords(place)
    super(`${file} cannot be read, at ${where}: ${what}`)
    this.name = 'DataSetError'
    this.code = code
    this.file = file
    this.place = place
    this.where = where
    this.what = what
  }
}

/** The largest file that is read; a session's archive of LegiScan has some 20 MB. */
export const DATA_SET_LIMIT_BYTES = 200 * 1024 * 1024

/** Refuses a file by its size, before a byte of it is read. @throws DataSetError TOO_LARGE */
export function refuseLargeDataSet(bytes: number, file: string): void {
  if (bytes <= DATA_SET_LIMIT_BYTES) return
  const size = Math.round(bytes / 1024 / 1024)
  throw new DataSetError(
    'TOO_LARGE',
    file,
    {},
    `it has ${size} MB; a data set may have ${DATA_SET_LIMIT_BYTES / 1024 / 1024} MB.`,
  )
}
