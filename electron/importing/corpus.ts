/** Reads the starter corpus from its folder and checks it before anything is stored. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { AppError } from '#shared/contract/errors.ts'
import { type Corpus, type CorpusFileName, corpusFiles } from '#shared/model/corpus.ts'
import { corpusReferenceFault } from './corpus-references.ts'

export interface ReadCorpus {
  readonly corpus: Corpus
  /** SHA-256 over the files in the order of `corpusFiles`, lower case hexadecimal. */
  readonly sha256: string
}

const fileNames = Object.keys(corpusFiles) as CorpusFileName[]

function fault(file: string, where: string, what: string): AppError {
  const message = `The starter content that came with Charter Oak cannot be read: ${file}, at ${where}: ${what}. Install Charter Oak again. Nothing was changed.`
  return new AppError('STORE_UNAVAILABLE', message, { where: `${file}: ${where}` })
}

function readText(folder: string, file: string): string {
  try {
    return fs.readFileSync(path.join(folder, file), 'utf8')
  } catch (error) {
    throw fault(file, folder, error instanceof Error ? error.message : String(error))
  }
}

function parse(file: CorpusFileName, text: string): unknown[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw fault(file, 'the file', error instanceof Error ? error.message : String(error))
  }
  const result = corpusFiles[file].safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw fault(
    file,
    issue?.path.map(String).join('.') || 'the file',
    issue?.message ?? 'not what was expected',
  )
}

/**
 * The hash that `readCorpus` gives, without reading what the files say.
 * @throws AppError STORE_UNAVAILABLE for a file that is not there
 */
export function corpusSha256(folder: string): string {
  const hash = createHash('sha256')
  for (const file of fileNames) hash.update(file).update('\0').update(readText(folder, file)).update('\0')
  return hash.digest('hex')
}

/**
 * Reads, validates and cross-checks every file of the corpus.
 * @param folder holds the files named in `corpusFiles`
 * @throws AppError STORE_UNAVAILABLE that names the file and the place in it
 */
export function readCorpus(folder: string): ReadCorpus {
  const hash = createHash('sha256')
  const entries = fileNames.map((file) => {
    const text = readText(folder, file)
    hash.update(file).update('\0').update(text).update('\0')
    return [file, parse(file, text)] as const
  })
  // Each entry was parsed by the schema that `Corpus` is derived from.
  const corpus = Object.fromEntries(entries) as unknown as Corpus
  const reference = corpusReferenceFault(corpus)
  if (reference) throw fault(reference.file, reference.where, reference.what)
  return { corpus, sha256: hash.digest('hex') }
}
