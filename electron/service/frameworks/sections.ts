/** Search-as-you-type over the sections that a criterion can be mapped to. */
import type { Output } from '#shared/contract/index.ts'
import { parseCitation } from '#shared/law/citation.ts'
import type { Store } from '../../store/store.ts'

type Found = Output<'framework.sections'>['results'][number]

const folded = (text: string): string => text.toLowerCase().replace(/[§,;\u00a0]/g, ' ')

/** Those whose number begins as typed, or whose catchline holds the beginning of every word; the inventory first. */
export function searchSections(store: Store, text: string, limit: number): Found[] {
  const parsed = parseCitation(text)
  const typed = parsed.ok && parsed.citation.kind === 'section' ? parsed.citation : undefined
  const provision = typed?.provision.map((label) => `(${label})`).join('') ?? ''
  const words = folded(typed ? typed.section : text)
    .split(/\s+/)
    .filter(Boolean)
  if (words.length === 0) return []
  const matches = store.sections.all().filter(({ id, catchline }) => {
    if (words.length === 1 && id.startsWith(words[0] ?? '')) return true
    const own = folded(catchline).split(/[\s.():]+/)
    return !typed && words.every((word) => own.some((one) => one.startsWith(word)))
  })
  const rank = ({ id, area }: { id: string; area: string }) =>
    (id === typed?.section ? 0 : 2) + (area === '' ? 1 : 0)
  return matches
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, limit)
    .map(({ id, catchline, status, area }) => ({
      id,
      catchline,
      status,
      area,
      provision: id === typed?.section ? provision : '',
    }))
}
