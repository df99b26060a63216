/** A word with a shape before it: reads in black and white and by a screen reader; the colour comes last. */
import { Badge, VisuallyHidden } from '@mantine/core'

export interface ShapeMarkProps {
  shape: string
  word: string
  /** Colour of the theme for the shape and the border. */
  color: string
  /** Read out before the word, where the column that says it is only seen: "Old text: ". */
  spoken?: string
  /** Drawn dashed: proposed, not settled. */
  dashed?: boolean
}

export function ShapeMark({ shape, word, color, spoken, dashed = false }: ShapeMarkProps) {
  return (
    <Badge
      variant="default"
      size="lg"
      radius="sm"
      tt="none"
      fw={500}
      className="nowrap"
      style={{
        borderStyle: dashed ? 'dashed' : 'solid',
        borderColor: `light-dark(var(--mantine-color-${color}-7), var(--mantine-color-${color}-5))`,
        overflow: 'visible',
        flexShrink: 0,
        maxWidth: 'none',
      }}
      styles={{ label: { overflow: 'visible' } }}
      leftSection={
        <span
          aria-hidden
          style={{ color: `light-dark(var(--mantine-color-${color}-8), var(--mantine-color-${color}-4))` }}
        >
          {shape}
        </span>
      }
    >
      {spoken !== undefined && <VisuallyHidden>{spoken}</VisuallyHidden>}
      {word}
    </Badge>
  )
}
