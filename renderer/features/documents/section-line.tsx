/** A section of a document as one entry of the list: what it does, to which law, since when, and what was found. */
import { Text, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { Fragment, memo, type ReactNode } from 'react'
import type { DocumentSectionRow } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { counted } from '../../components/labels.ts'
import { ShapeMark } from '../../components/shape-mark.tsx'
import { BaselineMark } from './baseline.tsx'
import { actionWords } from './document-words.ts'
import classes from './documents.module.css'
import { Effective } from './effective.tsx'
import { SectionTargets } from './section-targets.tsx'

export interface SectionLineProps {
  row: DocumentSectionRow
  opened: boolean
  onToggle: (number: string) => void
  /** Draws the section opened. */
  drawOpened: (row: DocumentSectionRow) => ReactNode
}

/** Drawn again only when it is opened or closed, so that scrolling a long act stays quick. */
export const SectionLine = memo(function SectionLine({
  row,
  opened,
  onToggle,
  drawOpened,
}: SectionLineProps) {
  const panel = `section-${row.number}`
  return (
    <article className={classes.section} data-section={row.number} data-open={opened || undefined}>
      <div className={classes.line}>
        <h3 className={classes.number}>
          <UnstyledButton
            className={classes.toggle}
            onClick={() => onToggle(row.number)}
            aria-expanded={opened}
            aria-controls={opened ? panel : undefined}
          >
            <IconChevronRight size={14} className={classes.chevron} aria-hidden />
            {`Sec.\u00a0${row.number}`}
          </UnstyledButton>
        </h3>
        <div className={classes.does}>
          <Text size="sm" component="div">
            <span className="nowrap">{actionWords[row.action]}</span>{' '}
            {row.targets.length > 0 ? (
              <SectionTargets row={row} />
            ) : (
              <Beginning words={row.beginning || row.words} />
            )}
          </Text>
          <Text size="sm" className="quiet" component="div">
            Effective <Effective of={row} />
            <Bears row={row} />
          </Text>
        </div>
        <div className={classes.marks}>
          {row.conflicts > 0 && (
            <ShapeMark shape="⇄" word={counted(row.conflicts, 'conflict')} color="orange" />
          )}
          <BaselineMark row={row} />
        </div>
      </div>
      {opened && (
        <div className={classes.opened} id={panel}>
          {drawOpened(row)}
        </div>
      )}
    </article>
  )
})

/** How much of a section without targets is printed in the list, in characters. */
const longest = 140

/** What tells a section apart that changes no law: its first words. */
function Beginning({ words }: { words: string }) {
  const cut = words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest))} …` : words
  return (
    <span className="quiet">
      <CitedWords text={cut} />
    </span>
  )
}

function Bears({ row }: { row: DocumentSectionRow }) {
  const facts = [
    row.recommendations > 0 && counted(row.recommendations, 'recommendation'),
    row.marks === 'lost' && 'marks lost',
    (row.marks === 'inferred' || row.marks === 'partly inferred') && 'marks inferred',
  ].filter((fact) => fact !== false)
  return facts.map((fact) => <Fragment key={fact}>{` · ${fact}`}</Fragment>)
}
