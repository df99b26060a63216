import { createHash } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import { maxImportBytes, maxImportFileBytes } from '#shared/contract/index.ts'

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)

interface Parts {
  readonly chunks: Buffer[]
  received: number
  size: number | undefined
}

export interface CollectedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** Files that a person adds to a job, part by part. */
export class CollectedFiles {
  private readonly files = new Map<string, Parts>()
  private total = 0

  get count(): number {
    return this.files.size
  }

  /** @throws AppError TOO_LARGE, INVALID_INPUT; the file is then not taken */
  add(part: { name: string; base64: string; offset: number; size?: number | undefined }): void {
    const bytes = Buffer.from(part.base64, 'base64')
    const known = part.offset === 0 ? undefined : this.files.get(part.name)
    const file: Parts = known ?? { chunks: [], received: 0, size: part.size }
    const size = part.size ?? file.size
    const ends = part.offset + bytes.length
    if (part.offset !== file.received)
      throw new AppError('INVALID_INPUT', `${part.name}: a part is missing or was sent twice.`, {
        where: 'offset',
      })
    if (size !== undefined && ends > size)
      throw new AppError('INVALID_INPUT', `${part.name} is longer than it said.`, { where: 'size' })
    this.checkSize(part.name, Math.max(size ?? 0, ends), bytes.length)
    if (part.offset === 0) this.forget(part.name)
    file.chunks.push(bytes)
    file.received = ends
    file.size = size
    this.files.set(part.name, file)
    this.total += bytes.length
  }

  private checkSize(name: string, size: number, more: number): void {
    if (size > maxImportFileBytes)
      throw new AppError(
        'TOO_LARGE',
        `${name} has ${megabytes(size)} MB and was not read; a file may have ${megabytes(maxImportFileBytes)} MB.`,
        { where: name },
      )
    if (this.total + more > maxImportBytes)
      throw new AppError(
        'TOO_LARGE',
        `${name} was not taken: one import may have ${megabytes(maxImportBytes)} MB in all. Bring the rest in afterwards.`,
        { where: name },
      )
  }

  private forget(name: string): void {
    this.total -= this.files.get(name)?.received ?? 0
    this.files.delete(name)
  }

  /** @throws AppError INVALID_INPUT where there is none, or one is incomplete */
  checkComplete(): void {
    if (this.files.size === 0)
      throw new AppError('INVALID_INPUT', 'No file was added yet.', { where: 'files' })
    for (const [name, { received, size }] of this.files)
      if (size !== undefined && received !== size)
        throw new AppError('INVALID_INPUT', `${name} is incomplete: ${received} of ${size} bytes came.`, {
          where: name,
        })
  }

  /** Lets go of what was added. */
  clear(): void {
    this.files.clear()
    this.total = 0
  }

  names(): string[] {
    return [...this.files.keys()]
  }

  bytes(name: string): Uint8Array {
    const chunks = this.files.get(name)?.chunks ?? []
    const [only] = chunks
    return chunks.length === 1 && only ? only : Buffer.concat(chunks)
  }

  /** The beginning of a file. */
  head(name: string, length: number): Uint8Array {
    return this.bytes(name).subarray(0, length)
  }

  get(name: string): CollectedFile {
    const bytes = this.bytes(name)
    return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  }
}
