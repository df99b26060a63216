/** What a recommendation asks, part by part, with what became of each. */
import { ActionIcon, Group, Stack, Text, Tooltip } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { RecommendationView } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { StatusMark, statusWord } from '../../components/status-mark.tsx'
import classes from './recommendation.module.css'

type ElementView = RecommendationView['elements'][number]

export interface ElementListProps {
  readonly elements: readonly ElementView[]
  /** The element that the address names; drawn marked. */
  readonly marked?: string | undefined
  /** Opens the form that corrects an element's words; left out where the list is only read. */
  readonly onCorrect?: (element: ElementView) => void
}

export function ElementList({ elements, marked, onCorrect }: ElementListProps) {
  return (
    <ol className={classes.elements}>
      {elements.map((element) => (
        <li key={element.id} id={`element-${element.id}`} data-marked={marked === element.id || undefined}>
          <Stack gap={4}>
            <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
              <Text size="sm">
                <CitedWords text={element.text} />
              </Text>
              {onCorrect && (
                <Tooltip label="Correct the words">
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Correct the element: ${element.text.slice(0, 60)}`}
                    onClick={() => onCorrect(element)}
                  >
                    <IconPencil size={16} stroke={1.6} aria-hidden />
                  </ActionIcon>
                </Tooltip>
              )}
            </Group>
            <Group gap="xs">
              <StatusMark status={element.status} />
              <Text size="xs" className="quiet">
                {formatDate(element.statusDate)}
                {element.highest.status !== element.status &&
                  ` · highest: ${statusWord(element.highest.status).toLowerCase()}, ${formatDate(element.highest.date)}`}
              </Text>
            </Group>
          </Stack>
        </li>
      ))}
    </ol>
  )
}
