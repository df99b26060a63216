/** The text in hanging lines, each passage underlined in its author's way and signed with its number. */
import { memo, useEffect, useMemo, useRef } from 'react'
import type { Lineage } from '#shared/contract/index.ts'
import { isWithin } from '../../../components/law-text/within.ts'
import { hangingStyle } from '../../../components/redline/hanging-style.ts'
import { type AuthorMark, unknown } from './author-marks.ts'
import classes from './authors.module.css'
import { type PassageLine, type PassagePart, passageLines } from './passage-lines.ts'

export interface SignedTextProps {
  lineage: Lineage
  marks: ReadonlyMap<number | null, AuthorMark>
  /** Numbers whose words are shown alone; none means all. */
  chosen: ReadonlySet<number>
  opened: number | null
  open: (index: number) => void
  /** The provision to mark and scroll to, `(a)(1)`; '' for none. */
  provision: string
}

export function SignedText({ lineage, marks, chosen, opened, open, provision }: SignedTextProps) {
  const lines = useMemo(() => passageLines(lineage.passages), [lineage.passages])
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (provision !== '') root.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'center' })
  }, [provision])
  // "(a) (1) Words": the line is that of (1) too.
  const isLit = ({ parts }: PassageLine) =>
    provision !== '' &&
    parts.some(({ index }) => isWithin(lineage.passages[index]?.provision ?? '', provision))
  return (
    <div className={classes.text} ref={root}>
      {lines.map((line, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one fixed text have no other identity
          key={index}
          className={classes.line}
          data-lit={isLit(line) || undefined}
          style={hangingStyle(line.depth)}
        >
          {line.parts.map((part, at) => {
            const passage = lineage.passages[part.index]
            const mark = marks.get(passage?.author ?? null) ?? unknown
            const author = passage?.author == null ? undefined : lineage.authors[passage.author]
            const first = at === 0 || line.parts[at - 1]?.index !== part.index
            return (
              <Passage
                key={`${part.index} ${part.text.length}`}
                part={part}
                mark={mark}
                name={author?.act ?? 'act not known'}
                certainty={passage?.by ?? 'original'}
                signed={first && part.text.trim() !== ''}
                dim={chosen.size > 0 && !chosen.has(mark.number)}
                open={opened === part.index}
                onOpen={open}
              />
            )
          })}
        </p>
      ))}
    </div>
  )
}

interface PassageProps {
  part: PassagePart
  mark: AuthorMark
  name: string
  certainty: Lineage['passages'][number]['by']
  signed: boolean
  dim: boolean
  open: boolean
  onOpen: (index: number) => void
}

const Passage = memo(function Passage({
  part,
  mark,
  name,
  certainty,
  signed,
  dim,
  open,
  onOpen,
}: PassageProps) {
  const lead = /^\s*/.exec(part.text)?.[0] ?? ''
  return (
    <>
      {lead}
      {signed && (
        <button
          type="button"
          className={`${classes.number} no-print`}
          data-author={dim ? undefined : mark.style}
          aria-expanded={open}
          aria-label={`${mark.number || '?'}: ${name}: why these words are signed so`}
          onClick={() => onOpen(part.index)}
        >
          {mark.number === 0 ? '?' : mark.number}
        </button>
      )}
      <span
        className={classes.passage}
        data-author={dim ? undefined : mark.style}
        data-certainty={certainty}
        data-dim={dim || undefined}
        data-open={open || undefined}
      >
        {part.text.slice(lead.length)}
      </span>
    </>
  )
})
