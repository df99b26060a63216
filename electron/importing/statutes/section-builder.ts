import { opensLaterVersion } from '#shared/law/provisions.ts'
import type { SectionHeading } from './heading.ts'
import type { PageSection, Paragraph, ParagraphKind, PartHeading, SectionText } from './model.ts'
import type { Block } from './runs.ts'
import { statusOf } from './status.ts'

interface OpenText {
  readonly note?: string
  readonly paragraphs: Paragraph[]
  readonly source: string[]
}

/** The kind of a body paragraph, from the class that the page's style sheet gives tables, forms and headings. */
export function paragraphKind(block: Block): ParagraphKind {
  const names = block.className.split(/\s+/)
  if (names.some((name) => /^(?:form-head|lesser-head)$/.test(name)) || /^h[1-6]$/.test(block.tag))
    return 'heading'
  if (names.some((name) => name.startsWith('form-'))) return 'form'
  if (block.tag === 'row' || names.some((name) => /^tb(?:-|$)/.test(name))) return 'table'
  return 'text'
}

/** Gathers what a page prints of one section. */
export class SectionBuilder {
  readonly heading: SectionHeading
  readonly printed: string
  readonly history: string[] = []
  readonly crossRefs: string[] = []
  readonly annotations: string[] = []
  private readonly body: Paragraph[] = []
  private readonly source: string[] = []
  private readonly texts: OpenText[] = [{ paragraphs: [], source: [] }]
  private readonly anchor: string | null
  private readonly part: readonly PartHeading[]

  constructor(heading: SectionHeading, printed: string, anchor: string | null, part: readonly PartHeading[]) {
    this.heading = heading
    this.printed = printed
    this.anchor = anchor
    this.part = part
  }

  /** Whether a source line has ended the text that is open: what follows unmarked is no longer law. */
  get closed(): boolean {
    return (this.texts.at(-1) as OpenText).source.length > 0
  }

  static startsVersion(text: string): boolean {
    return opensLaterVersion(text)
  }

  addBody(paragraph: Paragraph): void {
    this.body.push(paragraph)
    if (opensLaterVersion(paragraph.text))
      this.texts.push({ note: paragraph.text, paragraphs: [], source: [] })
    else this.texts.at(-1)?.paragraphs.push(paragraph)
  }

  addSource(text: string): void {
    this.source.push(text)
    this.texts.at(-1)?.source.push(text)
  }

  /** Some copies print every source line after the last text; they are shared out only where the counts agree. */
  private partedTexts(): SectionText[] {
    const first = this.texts[0]
    if (this.texts.length === 1 || first?.source.length !== 0) return this.texts
    const agree = this.source.length === this.texts.length
    return this.texts.map((text, at) => ({ ...text, source: agree ? [this.source[at] as string] : [] }))
  }

  build(): PageSection {
    const { cites, kind, endsOnly, catchline } = this.heading
    return {
      anchor: this.anchor,
      cites,
      kind,
      endsOnly,
      heading: this.printed,
      catchline,
      ...statusOf(
        this.printed,
        this.body.map((paragraph) => paragraph.text),
      ),
      body: this.body,
      texts: this.partedTexts(),
      source: this.source,
      history: this.history,
      crossRefs: this.crossRefs,
      annotations: this.annotations,
      part: this.part,
    }
  }
}
