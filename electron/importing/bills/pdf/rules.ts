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

/** The thickest rule of all; how thick one may be beside its letters is looked at with them. */
const THICKEST = 4

/** Thin and wider than high. */
const isHorizontal = (box: Box): boolean =>
  height(box) <= THICKEST && width(box) > height(box) && width(box) >= 0.8
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

/** The upright rules of a page: what stands at their two sides is in two cells. */
export const uprightsOf = (boxes: readonly Box[]): Box[] => boxes.filter(isVertical)

/** The rules of a page that may mark words: table borders left out. A box's own four sides are borders too. */
export function markingRules(boxes: readonly Box[]): Box[] {
  const uprights = uprightsOf(boxes)
  return boxes.filter((box) => isHorizontal(box) && !isBorder(box, uprights))
}

function overlap(rule: Box | WordRule, glyph: Glyph): number {
  return Math.max(0, Math.min(rule.right, glyph.right) - Math.max(rule.left, glyph.left))
}

/** At least this share of a rule's length must lie under (or through) words; a divider's does not. */
const SMALLEST_COVER = 0.55

/** All in shares of the letters' size, down from the baseline. */
interface Band {
  readonly kind: RuleKind
  /** Where the middle of the rule lies. */
  readonly from: number
  readonly to: number
  /** How far a rule may reach beyond the first and the last letter that it marks. */
  readonly overhang: number
}

/**
 * Fonts put an underline about 0.1 below the baseline, a heavy one at 0.2; the border of a table's cell lies lower, at
 * the letters' descent and its margin. They strike through at half the height of a small x, about 0.25 to 0.35 above it.
 * Both are drawn from letter to letter, an underline at most to the end of a space. A divider, a frame's edge or a
 * form's blank that comes close to words reaches farther.
 */
const BANDS: readonly Band[] = [
  { kind: 'underline', from: -0.06, to: 0.25, overhang: 1 },
  { kind: 'strike', from: -0.42, to: -0.18, overhang: 0.35 },
]

/** A rule thicker than this share of its letters is a bar. */
const THICKEST_SHARE = 0.2

/** The rules that mark words of this line: just below its baseline, or through the middle of its small letters. */
export function rulesOf(line: GlyphLine, rules: readonly Box[]): WordRule[] {
  return rules.flatMap((rule) => {
    const below = ((rule.top + rule.bottom) / 2 - line.baseline) / line.size
    const band = BANDS.find(({ from, to }) => below >= from && below <= to)
    if (!band || height(rule) > THICKEST_SHARE * line.size) return []
    const marked = line.glyphs.filter((glyph) => overlap(rule, glyph) > 0)
    const covered = marked.reduce((sum, glyph) => sum + overlap(rule, glyph), 0)
    const left = Math.min(...marked.map((glyph) => glyph.left))
    const right = Math.max(...marked.map((glyph) => glyph.right))
    const overhang = Math.max(left - rule.left, rule.right - right)
    return covered >= SMALLEST_COVER * width(rule) && overhang <= band.overhang * line.size
      ? [{ kind: band.kind, left: rule.left, right: rule.right }]
      : []
  })
}

/** Whether rules of a kind run under at least half of a glyph. */
export function isMarked(glyph: Glyph, rules: readonly WordRule[], kind: RuleKind): boolean {
  const share = rules
    .filter((rule) => rule.kind === kind)
    .reduce((sum, rule) => sum + overlap(rule, glyph), 0)
  return share >= 0.5 * (glyph.right - glyph.left) && glyph.right > glyph.left
}
