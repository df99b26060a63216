/** One bar of all recommendations, by status and within it by standing; each part leads to its list. */
import { Box, Group, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { type Standing, standing } from '#shared/model/index.ts'
import { counted } from '../../components/labels.ts'
import type { StatusGroup } from '../../components/status-counts.ts'
import { statusColor, statusShape, statusWord } from '../../components/status-mark.tsx'
import classes from './overview.module.css'

const pattern: Record<Standing, string | undefined> = {
  consensus: classes.solid,
  'without consensus': classes.striped,
  'further research': classes.dotted,
}

export function StatusBar({ groups }: { groups: readonly StatusGroup[] }) {
  return (
    <Box>
      <ul className={classes.bar} aria-label="Recommendations by status and standing">
        {groups.flatMap((group) =>
          group.parts.map((part, index) => {
            const words = `${statusWord(group.status)}, ${standingWords(part.standing)}: ${counted(part.count, 'recommendation')}`
            return (
              <li
                key={`${group.status} ${part.standing}`}
                className={classes.part}
                data-first={index === 0 || undefined}
                style={{ flexGrow: part.count }}
              >
                <Box
                  component={Link}
                  to={routes.recommendations({ status: group.status, standing: part.standing })}
                  aria-label={words}
                  title={words}
                  className={`${classes.partLink} ${pattern[part.standing]}`}
                  __vars={{
                    '--part': `light-dark(var(--mantine-color-${statusColor(group.status)}-7), var(--mantine-color-${statusColor(group.status)}-5))`,
                  }}
                >
                  <span className={classes.chip} aria-hidden>
                    {statusShape(group.status)} {part.count}
                  </span>
                </Box>
              </li>
            )
          }),
        )}
      </ul>
      <Group gap="md" mt={6} component="ul" className={classes.legend} aria-label="Patterns of the bar">
        {standing.options.map((each) => (
          <li key={each} className={classes.legendItem}>
            <span className={`${classes.swatch} ${pattern[each]}`} aria-hidden />
            <Text size="xs" span>
              {standingWords(each)}
            </Text>
          </li>
        ))}
      </Group>
    </Box>
  )
}
