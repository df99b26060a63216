import { readdirSync, readFileSync } from 'node:fs'
import { findCitations } from '../../shared/law/citation.ts'
import {
  eachProvision,
  findOwnReferences,
  findProvision,
  type NodeLevel,
  type ProblemKind,
  type ProvisionTree,
  parseProvisions,
  partNotedVersions,
} from '../../shared/law/provisions.ts'

interface StoredSection {
  readonly id: string
  readonly cites: readonly string[]
  readonly status: string
  readonly body: readonly string[]
}

/** A section whose labels do not all run in order. */
export interface Irregular {
  readonly section: string
  readonly edition: string
  readonly problems: readonly {
    readonly kind: ProblemKind
    readonly path: string
    readonly inNote: boolean
  }[]
  readonly isCompact: boolean
}

export interface Tally {
  followed: number
  of: number
  /** Where the others stand: "10-264n: 10-266aa(q)". */
  readonly lost: string[]
}

export interface Judgement {
  sections: number
  inOrder: number
  withProvisions: number
  withProvisionsInOrder: number
  readonly irregular: Irregular[]
  readonly levels: Partial<Record<NodeLevel, number>>
  /** References of a section to its own provisions, and to provisions of other sections that are here. */
  readonly own: Tally
  readonly others: Tally
}

interface Judged {
  readonly section: StoredSection
  readonly tree: ProvisionTree
}

const address = (labels: readonly string[]): string => labels.map((label) => `(${label})`).join('')

/** Each edition's sections; the supplement's replace the base's of the same number where references are followed. */
function readEdition(directory: URL): StoredSection[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, directory), 'utf8')).sections as StoredSection[])
}

function judgeSection(section: StoredSection, edition: string, judgement: Judgement): Judged {
  const parts = partNotedVersions(section.body).map((part) => ({
    ...part,
    tree: parseProvisions(part.paragraphs),
  }))
  const inForce = parts[0]?.tree as ProvisionTree
  const hasProvisions = parts.some(({ tree }) => tree.children.length > 0)
  const problems = parts.flatMap(({ tree, note }) =>
    tree.problems.map(({ kind, path }) => ({ kind, path, inNote: note !== undefined })),
  )
  judgement.sections++
  if (hasProvisions) judgement.withProvisions++
  if (problems.length === 0) {
    judgement.inOrder++
    if (hasProvisions) judgement.withProvisionsInOrder++
  } else {
    const isCompact = /\bcompact\b/i.test(inForce.text)
    judgement.irregular.push({ section: section.cites.join(', '), edition, problems, isCompact })
  }
  for (const { tree } of parts) {
    for (const { level } of eachProvision(tree)) judgement.levels[level] = (judgement.levels[level] ?? 0) + 1
  }
  return { section, tree: inForce }
}

function count(tally: Tally, section: StoredSection, found: boolean, named: string): void {
  tally.of++
  if (found) tally.followed++
  else tally.lost.push(`${section.cites[0]}: ${named}`)
}

function followReferences(judged: readonly Judged[], judgement: Judgement): void {
  const active = judged.filter(({ section }) => section.status === 'active')
  const trees = new Map(
    active.flatMap(({ section, tree }) => section.cites.map((cite) => [cite, tree] as const)),
  )
  for (const { section, tree } of active) {
    for (const { labels, target } of findOwnReferences(tree)) {
      count(judgement.own, section, target !== undefined, `${section.cites[0]}${address(labels)}`)
    }
    for (const { citation } of findCitations(tree.text)) {
      if (citation.kind !== 'section' || citation.provision.length === 0) continue
      const target = trees.get(citation.section)
      const named = `${citation.section}${address(citation.provision)}`
      if (target)
        count(judgement.others, section, findProvision(target, citation.provision) !== undefined, named)
    }
  }
}

/** Parses every section under `directory` (`base/`, `2026-supplement/`). Throws where the files are not there. */
export function judgeStatutes(directory: URL): Judgement {
  const judgement: Judgement = {
    sections: 0,
    inOrder: 0,
    withProvisions: 0,
    withProvisionsInOrder: 0,
    irregular: [],
    levels: {},
    own: { followed: 0, of: 0, lost: [] },
    others: { followed: 0, of: 0, lost: [] },
  }
  const judged = ['base', '2026-supplement'].flatMap((edition) =>
    readEdition(new URL(`${edition}/`, directory)).map((section) =>
      judgeSection(section, edition, judgement),
    ),
  )
  followReferences(judged, judgement)
  return judgement
}
