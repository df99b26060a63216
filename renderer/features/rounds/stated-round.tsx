/** What a source states of a round: findings, barriers, who was outstanding, what does not add up in it. */
import { List, Stack } from '@mantine/core'
import type { RoundView } from '#shared/contract/index.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { CitedWords } from '../../components/cited-words.tsx'
import { ProvenanceLine } from '../council/provenance-line.tsx'
import { RoundPart } from './round-part.tsx'
import classes from './rounds.module.css'

type Round = RoundView['record']

/** Whether a source tells of the round; one that was begun here states nothing of its own. */
export const isStated = ({ departments, outstanding, findings, barriers }: Round): boolean =>
  departments + outstanding.length + findings.length + barriers.length > 0

export function StatedRound({ round }: { round: Round }) {
  return (
    <Stack gap="lg" maw={900}>
      {round.discrepancies.length > 0 && (
        <CareAlert title="What does not add up in the source">
          <List size="sm" spacing={6}>
            {round.discrepancies.map((text) => (
              <List.Item key={text}>
                <CitedWords text={text} />
              </List.Item>
            ))}
          </List>
        </CareAlert>
      )}
      {round.outstanding.length > 0 && (
        <RoundPart title={`Listed as outstanding (${round.outstanding.length})`}>
          <ul className={classes.columns}>
            {round.outstanding.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </RoundPart>
      )}
      {round.findings.length > 0 && (
        <RoundPart title="Findings">
          <ul className={classes.list}>
            {round.findings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </RoundPart>
      )}
      {round.barriers.length > 0 && (
        <RoundPart title="Barriers that departments reported">
          <ul className={classes.list}>
            {round.barriers.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </RoundPart>
      )}
      <div>
        <ProvenanceLine provenance={round.provenance} />
      </div>
    </Stack>
  )
}
