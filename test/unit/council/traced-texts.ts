/** Sections and elements that the tests of traces are made of. */
import type { TracedElement, TracedSection } from '#shared/council/traces/index.ts'

/** `[old words] {new words}`: a section with its marks. */
export function section(
  number: string,
  sectionId: string,
  marked: string,
  over: Partial<TracedSection> = {},
): TracedSection {
  const marks = [...marked.matchAll(/\[([^\]]*)\]|\{([^}]*)\}|([^[{]+)/g)].map(([, cut, put, same]) =>
    cut !== undefined
      ? ({ op: 'delete', text: cut } as const)
      : put !== undefined
        ? ({ op: 'insert', text: put } as const)
        : ({ op: 'equal', text: same ?? '' } as const),
  )
  const of = (left: string) =>
    marks
      .filter(({ op }) => op !== left)
      .map(({ text }) => text)
      .join('')
  return {
    number,
    targets: sectionId ? [{ sectionId }] : [],
    before: of('insert'),
    after: of('delete'),
    marks,
    ...over,
  }
}
export const unmarked = ({ marks: _, ...rest }: TracedSection): TracedSection => rest

export const value: TracedElement = {
  id: 'value',
  text: 'Replace “for a fee” with “in exchange for anything of value”.',
  ask: {
    kind: 'replace phrase',
    sectionId: '53a-192a',
    phrase: 'for a fee',
    replacement: 'in exchange for anything of value',
  },
}
export const judge: TracedElement = {
  id: 'judge',
  text: 'Include a judge appointed by the Chief Court Administrator.',
  ask: {
    kind: 'add',
    sectionId: '46a-170',
    provision: '(b)',
    words: 'a Judge appointed by the Chief Court Administrator',
  },
}
export const repeal: TracedElement = {
  id: 'repeal',
  text: 'Repeal section 53a-86.',
  ask: { kind: 'repeal', sectionId: '53a-86' },
}
export const minimumWage: TracedElement = {
  id: 'wage',
  text: 'Include those employed in domestic service in or about a private home.',
  sectionIds: ['31-58'],
}
