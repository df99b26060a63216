/** Standing, with every recorded dissent: it travels with a recommendation into every place that names it. */
import { Badge, Tooltip } from '@mantine/core'
import { standingLabel } from '#shared/council/standing.ts'
import type { Stance, Standing } from '#shared/model/index.ts'

export interface StandingMarkProps {
  standing: Standing
  dissents: readonly { holder: string; stance: Stance }[]
}

export function StandingMark({ standing, dissents }: StandingMarkProps) {
  const label = standingLabel(standing, dissents)
  const badge = (
    // The words wrap where there is little room: a dissent is never cut off.
    <Badge
      variant="default"
      radius="xl"
      size="lg"
      tt="none"
      fw={500}
      styles={{
        root: { overflow: 'visible', height: 'auto', minHeight: 26, overflowWrap: 'normal' },
        label: { overflow: 'visible', whiteSpace: 'normal', lineHeight: 1.25 },
      }}
    >
      {label}
    </Badge>
  )
  if (dissents.length === 0) return badge
  const who = dissents.map((dissent) => `${dissent.holder} ${dissent.stance}`).join('; ')
  return (
    <Tooltip label={who} multiline maw={360} events={{ hover: true, focus: true, touch: true }}>
      {/* Focusable so that who dissented can be read by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the tooltip's text must be reachable by keyboard */}
      <span tabIndex={0} role="note" aria-label={`${label}: ${who}`}>
        {badge}
      </span>
    </Tooltip>
  )
}
