/** The comparison that suits a text: what it changed, or what changed it. */
import { type SectionView, textAddress } from '#shared/contract/index.ts'
import { today } from './as-of/days.ts'
import { isEdition, lawText, type SectionText } from './section-texts.ts'

export interface Comparison {
  readonly old?: string
  readonly new?: string
  readonly label: string
}

function addressOf(text: SectionText): string | undefined {
  if (text.kind === 'pending') return text.pending.ref ? textAddress(text.pending.ref) : undefined
  const { version } = text
  return textAddress({ kind: 'section version', id: version.id, part: version.drafted ? 'new' : 'text' })
}

const labelOf = (text: SectionText): string =>
  text.kind === 'version'
    ? isEdition(text.version)
      ? text.version.label
      : `text ${text.version.label}`
    : `text ${text.pending.actNumber} makes`

function between(old: SectionText | undefined, now: SectionText, label: string): Comparison {
  const [left, right] = [old && addressOf(old), addressOf(now)]
  return { ...(left && { old: left }), ...(right && { new: right }), label }
}

/** The text that was law just before another becomes law. */
function textBefore(
  texts: readonly SectionText[],
  law: SectionView['law'],
  text: SectionText,
): SectionText | undefined {
  const at = law.texts.findIndex((one) => one.ref.id === text.id)
  const before = at > 0 ? law.texts[at - 1] : undefined
  return before && texts.find((one) => one.id === before.ref.id)
}

/** The text that takes its place, where that is known already. */
function textAfter(
  texts: readonly SectionText[],
  law: SectionView['law'],
  text: SectionText,
): SectionText | undefined {
  const at = law.texts.findIndex((one) => one.ref.id === text.id)
  const after = at >= 0 ? law.texts[at + 1] : undefined
  return after && texts.find((one) => one.id === after.ref.id)
}

/** Old with new for drafted text; a print with the law of today; else with the text before it. */
export function comparisonOf(
  texts: readonly SectionText[],
  law: SectionView['law'],
  shown: SectionText,
): Comparison {
  if (shown.kind === 'pending') {
    const before = textBefore(texts, law, shown)
    return between(
      before,
      shown,
      before ? `Compare with the ${labelOf(before)}` : 'Compare with another text',
    )
  }
  const { version } = shown
  if (version.drafted && version.drafted.oldText !== null)
    return {
      old: textAddress({ kind: 'section version', id: version.id, part: 'old' }),
      new: textAddress({ kind: 'section version', id: version.id, part: 'new' }),
      label: 'Compare its old and new text',
    }
  const now = lawText(texts, law, today()).text
  if ((version.kind === 'report print' || version.drafted) && now)
    return between(
      shown,
      now,
      now.kind === 'version' ? `Compare with the ${labelOf(now)}` : 'Compare with the law of today',
    )
  const earlier = texts.findLast(
    (text) =>
      text.kind === 'version' &&
      !text.version.drafted &&
      (isEdition(version) === isEdition(text.version)
        ? text.version.stageDate < version.stageDate || (text.from ?? '') < (shown.from ?? '')
        : text.version.stageDate < version.stageDate) &&
      text.id !== shown.id,
  )
  if (earlier?.kind === 'version') return between(earlier, shown, `Compare with the ${labelOf(earlier)}`)
  const next = textAfter(texts, law, shown)
  if (next) return between(shown, next, `Compare with the ${labelOf(next)}`)
  const own = addressOf(shown)
  return { ...(own && { old: own }), label: 'Compare with another text' }
}
