/** What a recommendation asks, part by part, with what became of each. */
import { ActionIcon, Group, Stack, Text, Tooltip } from '@mantine/core'
import { IconPencil, IconPin } from '@tabler/icons-react'
import type { RecommendationView } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { StatusMark, statusWord } from '../../components/status-mark.tsx'
import { type Pin, PinList } from '../tracking/pin-list.tsx'
import classes from './recommendation.module.css'

type ElementView = RecommendationView['elements'][number]

export interface ElementListProps {
  readonly elements: readonly ElementView[]
  /** The element that the address names; drawn marked. */
  readonly marked?: string | undefined
  /** Opens the form that corrects an element's words; left out where the list is only read. */
  readonly onCorrect?: (element: ElementView) => void
  /** Opens the form that pins an element to a place; left out where the list is only read. */
  readonly onPin?: (element: ElementView) => void
  /** The places of all elements, confirmed by a person. */
  readonly places?: { readonly recommendationId: string; readonly pins: readonly Pin[] }
}

interface ActionProps {
  readonly label: string
  readonly element: ElementView
  readonly icon: typeof IconPin
  readonly onPress: (element: ElementView) => void
}

function ElementAction({ label, element, icon: Icon, onPress }: ActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        className="no-print"
        aria-label={`${label}: ${element.text.slice(0, 60)}`}
        onClick={() => onPress(element)}
      >
        <Icon size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

export function ElementList({ elements, marked, onCorrect, onPin, places }: ElementListProps) {
  return (
    <ol className={classes.elements}>
      {elements.map((element) => (
        <li key={element.id} id={`element-${element.id}`} data-marked={marked === element.id || undefined}>
          <Stack gap={4}>
            <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
              <Text size="sm">
                <CitedWords text={element.text} />
              </Text>
              <Group gap={2} wrap="nowrap">
                {onPin && (
                  <ElementAction label="Pin to a place" element={element} icon={IconPin} onPress={onPin} />
                )}
                {onCorrect && (
                  <ElementAction
                    label="Correct the element"
                    element={element}
                    icon={IconPencil}
                    onPress={onCorrect}
                  />
                )}
              </Group>
            </Group>
            <Group gap="xs">
              <StatusMark status={element.status} />
              <Text size="xs" className="quiet">
                {formatDate(element.statusDate)}
                {element.highest.status !== element.status &&
                  ` · highest: ${statusWord(element.highest.status).toLowerCase()}, ${formatDate(element.highest.date)}`}
              </Text>
            </Group>
            {places && (
              <PinList
                recommendationId={places.recommendationId}
                pins={places.pins.filter((pin) => pin.elementId === element.id && pin.state === 'confirmed')}
              />
            )}
          </Stack>
        </li>
      ))}
    </ol>
  )
}
