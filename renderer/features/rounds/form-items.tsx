/** What each report must give, in the words of the round's own list. */
import { Text } from '@mantine/core'
import type { RoundView } from '#shared/contract/index.ts'
import { RoundPart } from './round-part.tsx'
import classes from './rounds.module.css'

export function FormItems({ round }: { round: RoundView }) {
  const forAll = round.form.filter(({ isForChiefStatesAttorney }) => !isForChiefStatesAttorney)
  const forOne = round.form.filter(({ isForChiefStatesAttorney }) => isForChiefStatesAttorney)
  return (
    <RoundPart title={`${forAll.length} items that each report must give`}>
      <ol className={classes.list}>
        {forAll.map(({ key, asks, note }) => (
          <li key={key}>
            {asks}
            {note !== null && <span className="quiet"> {note}</span>}
          </li>
        ))}
      </ol>
      <Text size="sm" my="xs">
        And {forOne.length} that only the Chief State’s Attorney gives:
      </Text>
      <ol className={classes.list} start={forAll.length + 1}>
        {forOne.map(({ key, provision, asks }) => (
          <li key={key}>
            {asks} {provision}
          </li>
        ))}
      </ol>
    </RoundPart>
  )
}
