/** What does not agree in a round: both numbers, and the rule in words. The program settles nothing. */
import { Text } from '@mantine/core'
import type { RoundView } from '#shared/contract/index.ts'
import { ShapeMark } from '../../components/shape-mark.tsx'
import classes from './rounds.module.css'

export function Discrepancies({ found }: { found: RoundView['discrepancies'] }) {
  if (found.length === 0) return <Text size="sm">Nothing was found that does not agree.</Text>
  return (
    <ul className={classes.bare} aria-label="What does not agree">
      {found.map(({ rule, ruleInWords, message }) => (
        <li key={`${rule} ${message}`}>
          <Text size="sm">
            <ShapeMark
              shape="≠"
              word={rule === 'missing-report' ? 'Not complete' : 'Does not agree'}
              color="yellow"
            />{' '}
            {message}
          </Text>
          <Text size="xs" className="quiet">
            Rule: {ruleInWords}
          </Text>
        </li>
      ))}
    </ul>
  )
}
