import { readSectionHeading } from './heading.ts'
import type { ChapterPage, PageSection, PageWarning, PartHeading } from './model.ts'
import { type Role, roleFromPlace, roleOf } from './roles.ts'
import type { Block } from './runs.ts'
import { paragraphKind, SectionBuilder } from './section-builder.ts'
import { readSectionStart } from './section-start.ts'

type Sections = Pick<ChapterPage, 'frontNotes' | 'partNotes' | 'sections' | 'warnings'>

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Reads a page's blocks, in order, into its sections. */
class ChapterReader {
  private readonly frontNotes: string[] = []
  private readonly partNotes: { part: readonly PartHeading[]; text: string }[] = []
  private readonly sections: PageSection[] = []
  private readonly warnings: PageWarning[] = []
  private readonly contents = new Map<string, string>()
  private part: readonly PartHeading[] = []
  private open: SectionBuilder | undefined
  private readonly hasMarkup: boolean

  constructor(hasMarkup: boolean) {
    this.hasMarkup = hasMarkup
  }

  private warn(message: string): void {
    this.warnings.push({
      where: this.open?.printed ?? this.sections.at(-1)?.heading ?? 'before the first section',
      message,
    })
  }

  private close(): void {
    if (this.open) this.sections.push(this.open.build())
    this.open = undefined
  }

  private begin(block: Block): boolean {
    const start = readSectionStart(block, this.contents)
    if (!start) return false
    this.close()
    this.open = new SectionBuilder(start.heading, start.printed, start.anchor, this.part)
    if (!start.certain) this.warn('Its heading could not be told apart from its text with certainty.')
    const named = start.anchor && /^secs?_?(.+?)(?:\.html?)?$/i.exec(start.anchor)?.[1]
    if (named && !named.startsWith(start.heading.cites[0] as string))
      this.warn(`The page's anchor says ${start.anchor}; the heading is followed.`)
    if (start.rest !== '') this.open.addBody({ kind: 'text', text: start.rest })
    return true
  }

  private listContents(block: Block): void {
    // Part headings that stand between lines of the table of contents belong to it, not to the sections.
    this.part = []
    const heading = readSectionHeading(block.text)
    if (heading) this.contents.set(heading.cites[0] as string, block.text)
  }

  private beginPart(role: Role, text: string): void {
    this.close()
    const bare = text.replace(/\s*\*+$/, '')
    const level = role.startsWith('sub') ? 'subpart' : 'part'
    const kept = level === 'part' ? [] : this.part.filter((one) => one.level === 'part')
    if (role.endsWith('number')) this.part = [...kept, { level, number: bare, name: '' }]
    else {
      const last = this.part.findLast((one) => one.level === level && one.name === '')
      this.part = [...kept, { level, number: last?.number ?? '', name: bare }]
    }
  }

  /** In old markup the name of a part is a heading like any other, right after its number. */
  private namesPart(block: Block): boolean {
    const last = this.part.at(-1)
    return !this.hasMarkup && !this.open && last?.name === '' && /^h[1-6]$|^center$/.test(block.tag)
  }

  private addOther(block: Block): void {
    const open = this.open
    const { text } = block
    if (!open) {
      if (this.sections.length > 0)
        this.warn(`“${shown(text)}” stands outside every section and is left out.`)
      return
    }
    const place = SectionBuilder.startsVersion(text)
      ? 'other'
      : roleFromPlace(text, open.closed, this.hasMarkup)
    if (place !== undefined && place !== 'other') {
      this.take(place, block)
      return
    }
    if (place === undefined)
      this.warn(`“${shown(text)}” stands after the source line without a mark; it is read as text.`)
    open.addBody({ kind: paragraphKind(block), text })
  }

  private addNote(text: string): void {
    if (this.sections.length > 0 || this.part.length > 0 || this.open)
      this.partNotes.push({ part: this.part, text })
    else this.frontNotes.push(text)
  }

  take(role: Role, block: Block): void {
    if (role === 'rule') return
    if (role === 'contents') this.listContents(block)
    else if (role === 'navigation') {
      if (this.hasMarkup) this.close()
    } else if (role === 'front-note') this.addNote(block.text)
    else if (role.includes('part')) this.beginPart(role, block.text)
    else if (role === 'image') {
      if (this.open) this.warn('A picture stands in its text, which cannot be shown here.')
    } else if (role === 'other') {
      if (this.begin(block)) return
      if (this.namesPart(block))
        this.beginPart(`${this.part.at(-1)?.level === 'subpart' ? 'sub' : ''}part-name`, block.text)
      else this.addOther(block)
    } else if (!this.open) this.addNote(block.text)
    else if (role === 'source') this.open.addSource(block.text)
    else if (role === 'history') this.open.history.push(block.text)
    else if (role === 'cross-ref') this.open.crossRefs.push(block.text)
    else this.open.annotations.push(block.text)
  }

  finish(): Sections {
    this.close()
    const read = new Set(this.sections.flatMap((section) => section.cites))
    for (const [cite, text] of this.contents) {
      if (!read.has(cite))
        this.warnings.push({
          where: 'the table of contents',
          message: `${shown(text)} is listed, but the page does not have it.`,
        })
    }
    const { frontNotes, partNotes, sections, warnings } = this
    return { frontNotes, partNotes, sections, warnings }
  }
}

/** Reads the sections of a chapter's page, and of a title's page that prints its sections itself. */
export function readSections(blocks: readonly Block[]): Sections {
  const hasMarkup = blocks.some((block) => block.marks.some((mark) => mark.kind === 'catchln'))
  const reader = new ChapterReader(hasMarkup)
  for (const block of blocks) reader.take(roleOf(block, hasMarkup), block)
  return reader.finish()
}
