import type { ImportSource } from '#shared/contract/index.ts'
import type { Source } from '#shared/model/index.ts'
import { editionLabel, type ReadPage, unitLabel } from './pages.ts'
import { pageSourceId } from './prints.ts'

const official =
  'Got by Charter Oak from the legislature’s own site over a verified connection; the hash is that of the page as it came.'
const fromFile =
  'Read from a file that a person gave. Its pages are those of the legislature by their form; Charter Oak did not get them from the site itself.'

/** The record of a page among the sources. */
export function pageSource(read: ReadPage): Source {
  const edition = editionLabel(read.edition)
  const name = read.name.split(/[\\/]/).at(-1) ?? read.name
  return {
    id: pageSourceId(read),
    title: `General Statutes of Connecticut, ${edition}, ${unitLabel(read.page)}: ${read.page.name}`.slice(
      0,
      300,
    ),
    kind: 'import',
    publisher: 'Connecticut General Assembly',
    published: read.edition.date,
    retrieved: read.retrieved,
    ...(read.url === null ? {} : { url: read.url.slice(0, 500) }),
    ...(read.origin === 'files' ? { fileName: name.slice(-200) } : {}),
    sha256: read.sha256,
    reliability: read.origin === 'site' ? 'official' : 'reported',
    reliabilityReason: read.origin === 'site' ? official : fromFile,
  }
}

/** A page in a preview and in the log of runs. */
export function importSource(read: ReadPage): ImportSource {
  return {
    name: read.name,
    edition: editionLabel(read.edition),
    chapter: read.page.number,
    sha256: read.sha256,
    retrieved: read.retrieved,
    url: read.url,
  }
}
