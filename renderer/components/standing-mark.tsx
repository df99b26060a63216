/** Standing, with every recorded dissent: it travels with a recommendation into every place that names it. */
import { Badge, Tooltip } from '@mantine/core'
import { useRef, useState } from 'react'
import { standingLabel } from '#shared/council/standing.ts'
import type { Stance, Standing } from '#shared/model/index.ts'

export interface StandingMarkProps {
  standing: Standing
  dissents: readonly { holder: string; stance: Stance }[]
}

// The words wrap where there is little room: a dissent is never cut off.
const looks = {
  root: { overflow: 'visible', height: 'auto', minHeight: 26, overflowWrap: 'normal' },
  label: { overflow: 'visible', whiteSpace: 'normal', lineHeight: 1.25 },
} as const

export function StandingMark({ standing, dissents }: StandingMarkProps) {
  const label = standingLabel(standing, dissents)
  const badge = (
    <Badge variant="default" radius="xl" size="lg" tt="none" fw={500} styles={looks}>
      {label}
    </Badge>
  )
  if (dissents.length === 0) return badge
  const who = dissents.map((dissent) => `${dissent.holder} ${dissent.stance}`).join('; ')
  return (
    <WithNames label={label} who={who}>
      {badge}
    </WithNames>
  )
}

interface WithNamesProps {
  label: string
  who: string
  children: React.ReactNode
}

/**
 * Who dissented, under the pointer or the focus. The tooltip exists only while it is shown: a list has thousands of
 * marks, and each of them would set up its placement and its listeners as it is scrolled into sight.
 */
function WithNames({ label, who, children }: WithNamesProps) {
  const mark = useRef<HTMLSpanElement>(null)
  const [by, setBy] = useState({ pointer: false, focus: false })
  const set = (how: keyof typeof by, isOn: boolean) => setBy((now) => ({ ...now, [how]: isOn }))
  return (
    <>
      <span
        ref={mark}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who dissented must be readable by keyboard too
        tabIndex={0}
        role="note"
        aria-label={`${label}: ${who}`}
        onPointerEnter={() => set('pointer', true)}
        onPointerLeave={() => set('pointer', false)}
        onFocus={() => set('focus', true)}
        onBlur={() => set('focus', false)}
        onKeyDown={({ key }) => key === 'Escape' && setBy({ pointer: false, focus: false })}
      >
        {children}
      </span>
      {(by.pointer || by.focus) && <Tooltip target={mark} opened label={who} multiline maw={360} />}
    </>
  )
}
