/** Evidence as links that open the record at the right provision, with the words that were noted or quoted. */
import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { ResolvedEvidence } from '#shared/contract/index.ts'
import { wordsOf } from '../../components/form/picked-evidence.ts'
import classes from './recommendation.module.css'

function EvidenceItem({ item }: { item: ResolvedEvidence }) {
  const words = wordsOf(item.evidence)
  const quoted = item.evidence.kind === 'document' || item.evidence.kind === 'version'
  return (
    <li>
      {item.found ? (
        <Anchor component={Link} to={item.route} size="sm" className={classes.chip}>
          {item.label}
        </Anchor>
      ) : (
        <Text span size="sm" className={classes.chip} data-lost>
          {item.label}: no longer in the store
        </Text>
      )}
      {words !== '' && (
        <Text span size="sm" className={quoted ? 'quiet law-text' : 'quiet'} fz="sm">
          {quoted ? `“${words}”` : words}
        </Text>
      )}
    </li>
  )
}

export function EvidenceList({ resolved }: { resolved: readonly ResolvedEvidence[] }) {
  if (resolved.length === 0)
    return (
      <Text size="sm" className="quiet">
        No evidence is recorded.
      </Text>
    )
  return (
    <ul className={classes.evidence} aria-label="Evidence">
      {resolved.map((item) => (
        <EvidenceItem key={JSON.stringify(item.evidence)} item={item} />
      ))}
    </ul>
  )
}
