/** The texts of a section as a strip of dates, the one shown lit, those to come dashed. */
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { routes, type SectionView } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { dayBefore } from './as-of/days.ts'
import { type SectionText, type Standing, standingOn, unsureFrom } from './section-texts.ts'
import classes from './version-strip.module.css'

export interface VersionStripProps {
  sectionId: string
  texts: readonly SectionText[]
  shownId: string
  law: SectionView['law']
  /** The day for which the strip says what is law, ISO date. */
  day: string
  /** The day for its links; undefined for today. */
  carried: string | undefined
}

export function VersionStrip({ sectionId, texts, shownId, law, day, carried }: VersionStripProps) {
  return (
    <nav aria-label="Versions of the text" className={classes.strip}>
      {texts.map((text) => {
        const standing = standingOn(text, texts, law, day)
        return (
          <Link
            key={text.id}
            to={routes.section(sectionId, { version: text.id, asof: carried })}
            data-standing={standing}
            data-made={text.kind}
            className={classes.version}
            aria-current={text.id === shownId ? 'true' : undefined}
            preventScrollReset
          >
            {text.kind === 'version' ? <OfEdition text={text} /> : <OfAct text={text} />}
            <LawDays text={text} standing={standing} unsure={unsureFrom(text, law)} />
          </Link>
        )
      })}
    </nav>
  )
}

function OfEdition({ text }: { text: Extract<SectionText, { kind: 'version' }> }) {
  const { version } = text
  return (
    <>
      <span className={classes.date}>{formatDate(version.stageDate)}</span>
      <span className={classes.label}>
        {version.label}
        {version.warnings.length > 0 && <Care words="(with warnings)" />}
      </span>
    </>
  )
}

function OfAct({ text }: { text: Extract<SectionText, { kind: 'pending' }> }) {
  const { pending } = text
  return (
    <>
      <span className={classes.date}>
        {pending.effective ? formatDate(pending.effective) : pending.effectiveWords || 'Day not known'}
      </span>
      <span className={classes.label}>
        {pending.actNumber.replaceAll(' ', '\u00a0')}, s.&nbsp;{pending.number}
        {pending.text === null && <Care words="(its text is not shown)" />}
        {pending.baseline.verdict === 'differs' && !pending.baseline.difference.whiteSpaceOnly && (
          <Care words="(its old text differs from the law)" />
        )}
      </span>
    </>
  )
}

function Care({ words }: { words: string }) {
  return <IconAlertTriangle size={14} className={classes.care} role="img" aria-label={words} />
}

interface LawDaysProps {
  text: SectionText
  standing: Standing
  /** The day from which it is in doubt whether the text is law still, ISO date. */
  unsure: string | undefined
}

/** When a text is law, in words with a shape: ● law, ◌ not yet, ○ no more, ? not known. */
function LawDays({ text, standing, unsure }: LawDaysProps) {
  if (standing === 'not told')
    return text.from !== null && unsure !== undefined ? (
      <span className={classes.days}>
        <span aria-hidden>?</span> Law {formatDate(text.from)} to {formatDate(dayBefore(unsure))}; then not
        known
      </span>
    ) : null
  // Another act takes effect on the same day: this text is law on no day by itself.
  if (text.from !== null && text.to !== null && text.to <= text.from)
    return <span className={classes.days}>○ Overtaken on its first day</span>
  const end = unsure ?? text.to
  const last = end === null ? null : formatDate(dayBefore(end))
  const since = text.from === null ? null : formatDate(text.from)
  const words = {
    law: [
      '●',
      `Law${since ? ` since ${since}` : ''}${last ? `, to ${last}` : ''}${unsure ? '; then not known' : ''}`,
    ],
    pending: ['◌', since ? `Law from ${since}` : 'Not yet law'],
    past: ['○', last ? `Law to ${last}` : 'Law before'],
  }[standing]
  return (
    <span className={classes.days}>
      <span aria-hidden>{words[0]}</span> {words[1]}
    </span>
  )
}
