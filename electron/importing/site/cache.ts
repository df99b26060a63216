import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A page as it came from the site, with what must be shown of where a text comes from. */
export interface StoredPage {
  readonly address: string
  readonly bytes: Uint8Array
  readonly charset: string | undefined
  /** When it was got from the site, ISO timestamp in UTC. */
  readonly retrieved: string
  /** SHA-256 of the bytes, lower case hexadecimal. */
  readonly sha256: string
}

interface Label {
  readonly address: string
  readonly charset: string | null
  readonly retrieved: string
  readonly sha256: string
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function isLabel(value: unknown): value is Label {
  const label = value as Partial<Label> | null
  return (
    typeof label === 'object' &&
    typeof label?.address === 'string' &&
    typeof label.retrieved === 'string' &&
    typeof label.sha256 === 'string'
  )
}

/**
 * A folder of pages already got, so that a cancelled run goes on where it stopped. Names are hashes of addresses:
 * nothing that a server sends becomes a path. A page that does not match its own hash is as if it were not there.
 */
export class PageCache {
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  private fileOf(address: string): string {
    return path.join(this.folder, sha256(new TextEncoder().encode(address)).slice(0, 32))
  }

  /** @param maxAgeMs older pages are not returned */
  async read(address: string, maxAgeMs: number, now: number): Promise<StoredPage | undefined> {
    const file = this.fileOf(address)
    try {
      const label: unknown = JSON.parse(await readFile(`${file}.json`, 'utf8'))
      if (!isLabel(label) || label.address !== address) return undefined
      const age = now - Date.parse(label.retrieved)
      if (!(age >= 0 && age <= maxAgeMs)) return undefined
      const bytes = await readFile(`${file}.htm`)
      if (sha256(bytes) !== label.sha256) return undefined
      return {
        address,
        bytes,
        charset: label.charset ?? undefined,
        retrieved: label.retrieved,
        sha256: label.sha256,
      }
    } catch {
      // No page, or one that a crash left half written: it is got again.
      return undefined
    }
  }

  /** Each file is written aside and moved into place, so that a page is there whole or not at all. */
  async write(page: StoredPage): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    const file = this.fileOf(page.address)
    const { address, charset, retrieved, sha256: hash } = page
    const label: Label = { address, charset: charset ?? null, retrieved, sha256: hash }
    for (const [name, content] of [
      [`${file}.htm`, page.bytes],
      [`${file}.json`, JSON.stringify(label)],
    ] as const) {
      const aside = `${name}.${randomUUID()}.part`
      await writeFile(aside, content)
      await rename(aside, name)
    }
  }
}
