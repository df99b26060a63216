import type { Box, Glyph } from './drawn.ts'

/** A line of glyphs in the order of reading. */
export interface GlyphLine {
  readonly glyphs: readonly Glyph[]
  readonly baseline: number
  readonly size: number
}

export type RuleKind = 'underline' | 'strike'

/** A rule that marks words: its kind and extent. */
export interface WordRule {
  readonly kind: RuleKind
  readonly left: number
  readonly right: number
}

const width = ({ left, right }: Box): number => right - left
const height = ({ top, bottom }: Box): number => bottom - top

/** Thin and wider than high; the limit holds for a heavy underline of 12-point type. */
const isHorizontal = (box: Box): boolean =>
  height(box) <= 1.8 && width(box) > height(box) && width(box) >= 0.8
const isVertical = (box: Box): boolean => width(box) <= 1.8 && height(box) >= 5

/** Ends that come so close are joined, as the lines of a table are. */
const TOUCH = 1.5

/** A rule that meets an upright one is a table's border. */
function isBorder(rule: Box, uprights: readonly Box[]): boolean {
  return uprights.some(
    (upright) =>
      upright.left <= rule.right + TOUCH &&
      upright.right >= rule.left - TOUCH &&
      upright.top <= rule.bottom + TOUCH &&
      upright.bottom >= rule.top - TOUCH,
  )
}

/** The rules of a page that may mark words: table borders left out. A box's own four sides are borders too. */
export function markingRules(boxes: readonly Box[]): Box[] {
  const uprights = boxes.filter(isVertical)
  return boxes.filter((box) => isHorizontal(box) && !isBorder(box, uprights))
}

function overlap(rule: Box | WordRule, glyph: Glyph): number {
  return Math.max(0, Math.min(rule.right, glyph.right) - Math.max(rule.left, glyph.left))
}

/** At least this share of a rule's length must lie under (or through) words; a divider's does not. */
const SMALLEST_COVER = 0.55

/** The rules that mark words of this line: just below its baseline, or through the middle of its letters. */
export function rulesOf(line: GlyphLine, rules: readonly Box[]): WordRule[] {
  return rules.flatMap((rule) => {
    const below = (rule.top + rule.bottom) / 2 - line.baseline
    const kind: RuleKind | undefined =
      below >= -0.06 * line.size && below <= 0.3 * line.size
        ? 'underline'
        : below <= -0.16 * line.size && below >= -0.42 * line.size
          ? 'strike'
          : undefined
    if (!kind) return []
    const covered = line.glyphs.reduce((sum, glyph) => sum + overlap(rule, glyph), 0)
    return covered >= SMALLEST_COVER * width(rule) ? [{ kind, left: rule.left, right: rule.right }] : []
  })
}

/** Whether rules of a kind run under at least half of a glyph. */
export function isMarked(glyph: Glyph, rules: readonly WordRule[], kind: RuleKind): boolean {
  const share = rules
    .filter((rule) => rule.kind === kind)
    .reduce((sum, rule) => sum + overlap(rule, glyph), 0)
  return share >= 0.5 * (glyph.right - glyph.left) && glyph.right > glyph.left
}
