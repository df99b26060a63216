/** What a person wants of a previewed table: words to replace, links to confirm. Pure. */
import type { Input, LinkProposal, TableRowView } from '#shared/contract/index.ts'
import type { JoiningKind } from '../../tracking/lineage-words.ts'

export interface Selection {
  /** Lines whose words take the place of what the store has. */
  readonly replace: ReadonlySet<number>
  /** Links to confirm, by line and earlier recommendation. */
  readonly links: ReadonlyMap<string, JoiningKind>
}

export const nothingSelected: Selection = { replace: new Set(), links: new Map() }

export const linkKey = (line: number, earlierId: string): string => `${line} ${earlierId}`

/** The kind to offer: a withdrawal has no later form, so a table cannot bring one. */
export const kindOf = ({ kind }: LinkProposal): JoiningKind => (kind === 'withdrawn' ? 'revised' : kind)

export function withReplaced({ replace, links }: Selection, line: number, wanted: boolean): Selection {
  const next = new Set(replace)
  if (wanted) next.add(line)
  else next.delete(line)
  return { replace: next, links }
}

export function withLink({ replace, links }: Selection, key: string, kind: JoiningKind | null): Selection {
  const next = new Map(links)
  if (kind === null) next.delete(key)
  else next.set(key, kind)
  return { replace, links: next }
}

export interface Counts {
  readonly added: number
  readonly replaced: number
  readonly linked: number
}

export function countsOf(rows: readonly TableRowView[], { replace, links }: Selection): Counts {
  return {
    added: rows.filter(({ outcome }) => outcome === 'new').length,
    replaced: replace.size,
    linked: links.size,
  }
}

/** The part of the command that says what is wanted. */
export function chosen({
  replace,
  links,
}: Selection): Required<Pick<Input<'table.apply'>, 'replace' | 'links'>> {
  return {
    replace: [...replace].sort((a, b) => a - b),
    links: [...links].map(([key, kind]) => {
      const [line = '', earlierId = ''] = key.split(' ')
      return { line: Number(line), earlierId, kind }
    }),
  }
}
