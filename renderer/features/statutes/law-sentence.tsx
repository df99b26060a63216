/** One sentence over the texts: which of them is law on the day, or why that cannot be said; what is still to come. */
import { Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { SectionView } from '#shared/contract/index.ts'
import { datesPrinted, formatDate } from '../../components/dates.ts'
import { today } from './as-of/days.ts'
import { lawText, type SectionText, standingOn } from './section-texts.ts'
import classes from './version-strip.module.css'

export interface LawSentenceProps {
  texts: readonly SectionText[]
  law: SectionView['law']
  /** ISO date. */
  day: string
  /** The section's record says that it was repealed; the editions here may not reach that far. */
  repealed: boolean
}

/** `care` where a reader must be warned. */
export function lawWords({ texts, law, day, repealed }: LawSentenceProps): { words: string; care: boolean } {
  const on = day === today() ? 'Today' : `On ${formatDate(day)}`
  const { state } = lawText(texts, law, day)
  const later = comingWords(texts, law, day)
  if (state.state === 'text') {
    const { text } = state
    const which = text.versionId === null ? `the text ${text.label}` : `the text of the ${text.label}`
    const words = `${on} ${which} is law, as far as the editions and acts in Charter Oak tell.${later}`
    return { words, care: false }
  }
  const note = datesPrinted(state.note)
  if (state.state === 'repealed') return { words: `${on}: repealed. ${note}`, care: false }
  if (state.state === 'not yet law') return { words: `${on}: not yet law. ${note}${later}`, care: false }
  if (repealed && day >= today())
    return { words: `${on}: repealed. None of these texts is law.`, care: false }
  return { words: `${on}: ${note}${later}`, care: true }
}

function comingWords(texts: readonly SectionText[], law: SectionView['law'], day: string): string {
  const coming = texts.filter((text) => standingOn(text, texts, law, day) === 'pending')
  const names = coming.map((text) => {
    const from = text.from ? ` (law on ${formatDate(text.from)})` : ''
    if (text.kind === 'version') return `${text.version.label}${from}`
    return `${text.pending.actNumber.replaceAll(' ', '\u00a0')}, s.\u00a0${text.pending.number}${from}`
  })
  const doubts = law.doubts.filter(({ from, to }) => from > day && to === null)
  const unsure = doubts.map(
    ({ from, note }) => ` From ${formatDate(from)} it cannot be told: ${datesPrinted(note)}`,
  )
  return (names.length === 0 ? '' : ` Not yet law: ${names.join('; ')}.`) + unsure.join('')
}

export function LawSentence(props: LawSentenceProps) {
  const { words, care } = lawWords(props)
  return (
    <Text size="sm" role="status" className={classes.words}>
      {care && <IconAlertTriangle size={15} className={classes.care} role="img" aria-label="Take care:" />}
      {words}
    </Text>
  )
}
