import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareSections, findCitations, parseCitation } from '#shared/law/citation.ts'
import {
  findOwnReferences,
  findProvision,
  type ProvisionTree,
  parseProvisions,
  partNotedVersions,
  provisionPieces,
} from '#shared/law/provisions.ts'

/** The statutes lie beside the project and may not be there; these tests are then skipped. */
const data = new URL('../../../../shared/real/cgs/', import.meta.url)
const isMissing = !existsSync(data)

interface StoredSection {
  readonly cites: readonly string[]
  readonly status: string
  readonly body: readonly string[]
}

interface Parsed {
  readonly section: StoredSection
  readonly trees: readonly ProvisionTree[]
}

function parseAll(): Parsed[] {
  return ['base', '2026-supplement'].flatMap((edition) => {
    const directory = new URL(`${edition}/`, data)
    return readdirSync(directory).flatMap((name) => {
      const { sections } = JSON.parse(readFileSync(new URL(name, directory), 'utf8')) as {
        sections: StoredSection[]
      }
      return sections.map((section) => ({
        section,
        trees: partNotedVersions(section.body).map((part) => parseProvisions(part.paragraphs)),
      }))
    })
  })
}

const share = (part: readonly unknown[], of: readonly unknown[]): number => part.length / of.length

describe.skipIf(isMissing)('every section under ../shared/real/cgs', () => {
  const all = isMissing ? [] : parseAll()
  const active = all.filter(({ section }) => section.status === 'active')

  it('runs in order, but for a few known forms (docs/provision-forms.md)', () => {
    const inOrder = ({ trees }: Parsed): boolean => trees.every((tree) => tree.inOrder)
    const withProvisions = all.filter(({ trees }) => trees.some((tree) => tree.children.length > 0))
    expect(all.length).toBeGreaterThan(2_000)
    expect(share(all.filter(inOrder), all)).toBeGreaterThanOrEqual(0.997)
    expect(share(withProvisions.filter(inOrder), withProvisions)).toBeGreaterThanOrEqual(0.995)
  })

  it('is rebuilt exactly by the pieces of its tree', () => {
    for (const { trees } of all) {
      for (const tree of trees) {
        expect(
          provisionPieces(tree)
            .map(({ start, end }) => tree.text.slice(start, end))
            .join(''),
        ).toBe(tree.text)
      }
    }
  })

  it('has the provisions that its own references name', () => {
    const references = active.flatMap(({ trees }) => findOwnReferences(trees[0] as ProvisionTree))
    expect(references.length).toBeGreaterThan(2_000)
    expect(
      share(
        references.filter((one) => one.target),
        references,
      ),
    ).toBeGreaterThanOrEqual(0.992)
  })

  it('has the provisions that other sections name', () => {
    const trees = new Map(
      active.flatMap((one) => one.section.cites.map((cite) => [cite, one.trees[0]] as const)),
    )
    const named = active.flatMap(({ trees: [tree] }) =>
      findCitations((tree as ProvisionTree).text).flatMap(({ citation }) => {
        if (citation.kind !== 'section' || citation.provision.length === 0) return []
        const target = trees.get(citation.section)
        return target ? [findProvision(target, citation.provision)] : []
      }),
    )
    expect(named.length).toBeGreaterThan(500)
    expect(share(named.filter(Boolean), named)).toBeGreaterThanOrEqual(0.985)
  })

  it('has a number that is read as it stands, and stands in the order of the chapter', () => {
    for (const { section } of all) {
      for (const cite of section.cites) {
        expect(parseCitation(cite)).toEqual({
          ok: true,
          citation: { kind: 'section', section: cite, provision: [] },
        })
      }
    }
    const chapter = JSON.parse(readFileSync(new URL('base/chap_952.json', data), 'utf8')) as {
      sections: StoredSection[]
    }
    const firsts = chapter.sections.map((section) => section.cites[0] as string)
    expect([...firsts].sort(compareSections)).toEqual(firsts)
  })
})
