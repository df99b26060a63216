/**
 * What the corpus tests share: reading the data files under resources/corpus and the source texts beside the
 * project. The source texts are not part of the project; tests that need one are skipped where it is missing.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Corpus, CorpusFileName, Provenance, Source } from '#shared/model/index.ts'
import { corpusFiles } from '#shared/model/index.ts'

const repository = new URL('../../../', import.meta.url)
const beside = new URL('../shared/', repository)

/** The unchecked content of a corpus file; throws where the file is missing or is not JSON. */
export function rawCorpusFile(name: CorpusFileName): unknown {
  return JSON.parse(readFileSync(new URL(`resources/corpus/${name}`, repository), 'utf8'))
}

/** The records of a corpus file, checked by its schema; throws with the schema's message where one is wrong. */
export function corpusFile<Name extends CorpusFileName>(name: Name): Corpus[Name] {
  return corpusFiles[name].parse(rawCorpusFile(name)) as Corpus[Name]
}

/** A corpus file as `corpusFile` gives it, or undefined where the file does not exist. */
export function corpusFileIfPresent<Name extends CorpusFileName>(name: Name): Corpus[Name] | undefined {
  const present = existsSync(new URL(`resources/corpus/${name}`, repository))
  return present ? corpusFile(name) : undefined
}

/** Every run of white space as one space, none at the ends; no other character is touched. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Path of the file that a source's facts were taken from (it may not be there), or undefined without one. */
export function sourcePath(source: Source): string | undefined {
  return source.fileName === undefined ? undefined : fileURLToPath(new URL(source.fileName, beside))
}

/** True where the source's file lies beside the project. */
export function hasSourceText(source: Source): boolean {
  const path = sourcePath(source)
  return path !== undefined && existsSync(path)
}

/** The whole text of a source's file; throws where it is missing (ask `hasSourceText` first). */
export function sourceText(source: Source): string {
  const path = sourcePath(source)
  if (path === undefined) throw new Error(`${source.id} names no file`)
  return readFileSync(path, 'utf8')
}

/** SHA-256 of a source's file, lower case hexadecimal. */
export function sourceHash(source: Source): string {
  const path = sourcePath(source)
  if (path === undefined) throw new Error(`${source.id} names no file`)
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** True where every text that quotations are taken from (sources and facts) lies beside the project. */
export function allSourceTextsPresent(): boolean {
  return quotableSources().every(hasSourceText)
}

/** The sources that quotations are checked against: all with a file in the `sources` or `facts` folder. */
function quotableSources(): Source[] {
  return corpusFile('sources.json').filter((each) => /^(sources|facts)\//.test(each.fileName ?? ''))
}

export type QuotedWords = { record: string; sourceId: string; quotation: string }

/** The quotations among a record's provenance rows (also figures' and claims' rows, whose shape is the same). */
export function quotationsOf(record: string, rows: readonly Provenance[]): QuotedWords[] {
  return rows.flatMap((row) =>
    row.quotation === undefined ? [] : [{ record, sourceId: row.sourceId, quotation: row.quotation }],
  )
}

/**
 * The quotations that do not stand word for word in their source's text, white space folded on both sides.
 * A quotation from an unknown source counts as missing. Each is given as "record: words".
 */
export function missingQuotations(quoted: readonly QuotedWords[]): string[] {
  const present = corpusFile('sources.json').filter(hasSourceText)
  const texts = new Map(present.map((each) => [each.id, fold(sourceText(each))]))
  return quoted
    .filter((each) => !(texts.get(each.sourceId) ?? '').includes(fold(each.quotation)))
    .map((each) => `${each.record}: ${each.quotation}`)
}

/** The values that occur more than once. */
export function duplicates(values: readonly string[]): string[] {
  return values.filter((value, place) => values.indexOf(value) < place)
}

/** For tests that read the source texts: whether they are to be skipped, and what their names then say of it. */
export const withoutTexts = !allSourceTextsPresent()
export const IF_TEXTS = '(skipped where the source texts are not beside the project)'
