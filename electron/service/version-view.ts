import { createHash } from 'node:crypto'
import type { VersionView } from '#shared/contract/index.ts'
import type { Provenance, SectionVersion } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { readDrafted } from './drafted.ts'

/** SHA-256 of a text's UTF-8 bytes, lower case hexadecimal. */
export function textSha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** A record's sources with their titles, each place once. */
export function sourcesOf(store: Store, provenance: readonly Provenance[]) {
  const unique = new Map(provenance.map((item) => [`${item.sourceId}\n${item.locator}`, item]))
  return [...unique.values()].map(({ sourceId, locator }) => {
    return { sourceId, title: store.sources.get(sourceId)?.title ?? sourceId, locator }
  })
}

/**
 * What shows a warning, for a person to read: a source that it names by its id is named by its title.
 * @param evidence references parted by "; ", each beginning with an act, a section or the id of a source
 */
function evidenceWords(store: Store, evidence: string): string {
  return evidence
    .split('; ')
    .map((reference) => {
      const [id = ''] = reference.split(', ', 1)
      const title = store.sources.get(id)?.title
      return title === undefined ? reference : title + reference.slice(id.length)
    })
    .join('; ')
}

/** A version with its hash, its sources and, for drafted text, its old and new reading. */
export function versionView(store: Store, version: SectionVersion): VersionView {
  const drafted = readDrafted(version)
  return {
    ...version,
    ...(drafted ? { drafted } : {}),
    warnings: version.warnings.map(({ message, evidence }) =>
      evidence === undefined ? { message } : { message, evidence: evidenceWords(store, evidence) },
    ),
    textSha256: textSha256(version.text),
    sources: sourcesOf(store, version.provenance).map((source) => ({
      ...source,
      retrieved: store.sources.get(source.sourceId)?.retrieved ?? null,
    })),
  }
}
