/** The section's life: each act in order, what it did to which provision, and when. */
import { Anchor, Badge, Box, List, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes, type TimelineStepView } from '#shared/contract/index.ts'
import { capitalised } from '../../../components/labels.ts'
import { EffectiveDay } from './effective-day.tsx'
import classes from './history.module.css'

/** A shape for each kind, so that the line reads without colour. */
const shapes: Record<TimelineStepView['kind'], string> = {
  enacted: '◆',
  amended: '●',
  repealed: '✕',
  transferred: '→',
  editorial: '✎',
  pending: '◌',
}

const kindWords: Record<TimelineStepView['kind'], string> = {
  enacted: 'enacted',
  amended: 'amended',
  repealed: 'repealed',
  transferred: 'transferred',
  editorial: 'changed by the Revisors',
  pending: 'enacted, printed by no edition yet',
}

export function SectionTimeline({ steps }: { steps: readonly TimelineStepView[] }) {
  return (
    <ol className={classes.timeline}>
      {steps.map((step, index) => (
        // An act may stand twice in a section's life; the order of the source line tells the two apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of one fixed list
        <li key={`${step.act} ${index}`} className={classes.step} data-kind={step.kind}>
          <span className={classes.shape} aria-hidden>
            {shapes[step.kind]}
          </span>
          <Step step={step} />
        </li>
      ))}
    </ol>
  )
}

function Step({ step }: { step: TimelineStepView }) {
  const dated = step.effective !== null || step.kind === 'pending'
  return (
    <Stack gap={2}>
      <Text size="sm" component="div">
        <ActName step={step} />
        <span className="quiet"> · {kindWords[step.kind]}</span>
        {dated && (
          <span>
            {' · '}
            <EffectiveDay date={step.effective} assumed={step.effectiveAssumed} />
          </span>
        )}
      </Text>
      {step.deeds.length > 0 && <Deeds deeds={step.deeds} />}
      {step.deeds.length === 0 && step.kind === 'amended' && (
        <Text size="sm" className="quiet">
          {step.printed.length > 0 ? step.printed.join('; ') : 'The history note does not say what it did.'}
        </Text>
      )}
    </Stack>
  )
}

function ActName({ step }: { step: TimelineStepView }) {
  const name = step.act.replaceAll('P.A. ', 'P.A.\u00a0')
  const sections = step.actSections.map((section) => `, s.\u00a0${section}`).join('')
  return (
    <strong className="nowrap">
      {step.actId ? (
        <Anchor component={Link} to={routes.act(step.actId, { section: step.actSections[0] })} inherit>
          {name}
        </Anchor>
      ) : (
        name
      )}
      {sections}
    </strong>
  )
}

function Deeds({ deeds }: { deeds: TimelineStepView['deeds'] }) {
  return (
    <List listStyleType="none" size="sm" spacing={2} styles={{ itemWrapper: { display: 'block' } }}>
      {deeds.map((deed, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of one fixed list
        <List.Item key={index}>
          {deed.provisions.length > 0 && (
            <Box component="span" mr={6}>
              {deed.provisions.map((provision) => (
                <Badge
                  key={provision}
                  variant="outline"
                  color="gray"
                  size="sm"
                  tt="none"
                  mr={3}
                  className={classes.provision}
                >
                  {provision}
                </Badge>
              ))}
            </Box>
          )}
          {capitalised(deed.words)}
        </List.Item>
      ))}
    </List>
  )
}
