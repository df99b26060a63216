/** Texts that can be chosen, as the pickers list them. */
import { type ListedText, type TextRef, textAddress } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { labelOf, pasted } from './bring/brought-texts.ts'
import { pastedSide } from './sides.ts'

export interface TextOption {
  readonly value: string
  readonly label: string
  /** What it is; absent of an entry that is no text of the store. */
  readonly kind?: TextRef['kind']
  readonly disabled?: boolean
}

export interface TextGroup {
  readonly group: string
  readonly items: TextOption[]
}

/** The label under which a pasted text is kept; in the list it must not read like the entry that pastes a new one. */
const keptByPaste = labelOf(pasted(''))

function optionOf(text: ListedText): TextOption {
  const { ref, group, label, stageDate } = text
  const isKept = ref.kind === 'kept text'
  return {
    value: textAddress(ref),
    kind: ref.kind,
    label: isKept
      ? `${label === keptByPaste ? 'Pasted' : label}, kept ${formatDate(stageDate)} · ${ref.id.slice(0, 6)}`
      : [...(label.startsWith(group) ? [] : [group]), label, formatDate(stageDate)].join(' · '),
  }
}

/**
 * Every text by its heading, after the entry that pastes a new one and the texts that a person keeps.
 * @param shown the text that is shown, which a link may have opened though the list does not have it
 */
export function textOptions(texts: readonly ListedText[], shown: ListedText | null): TextGroup[] {
  const groups = new Map<string, TextGroup>()
  const add = (group: string, option: TextOption): void => {
    const found = groups.get(group) ?? { group, items: [] }
    groups.set(group, found)
    found.items.push(option)
  }
  if (shown && texts.every(({ ref }) => textAddress(ref) !== textAddress(shown.ref)))
    add('Shown', optionOf(shown))
  // A person's own come first: behind the thousands of texts of sections nobody would see them.
  const [own = [], others = []] = [true, false].map((kept) =>
    texts.filter(({ ref }) => (ref.kind === 'kept text') === kept),
  )
  for (const text of [...own, ...others]) add(text.group, optionOf(text))
  return [{ group: 'Your own', items: [{ value: pastedSide, label: 'Pasted text' }] }, ...groups.values()]
}

const PARTS: readonly (readonly [TextRef['kind'], string])[] = [
  ['document', 'The whole document'],
  ['amended document', 'With an amendment carried out'],
  ['document section', 'Its sections'],
  ['as amended', 'The statutes as it would make them read'],
]

/** The texts of one document by what they are. */
export function partOptions(texts: readonly ListedText[]): TextGroup[] {
  return PARTS.flatMap(([kind, group]) => {
    const items = texts
      .filter(({ ref }) => ref.kind === kind)
      .map((text) => ({
        value: textAddress(text.ref),
        label: kind === 'as amended' ? `${text.group} ${text.label}` : text.label,
      }))
    return items.length === 0 ? [] : [{ group, items }]
  })
}

/** The document that a text belongs to: of a bill with an amendment carried out, the bill's own text. */
export function documentOf(ref: TextRef | null): string | null {
  if (ref === null) return null
  if (ref.kind === 'document') return ref.id
  if (ref.kind === 'amended document') return ref.id.split('.with.')[0] ?? null
  const section =
    ref.kind === 'document section'
      ? /^(.+)\.s\d{1,4}[a-z]?$/
      : ref.kind === 'as amended'
        ? /^(.+)\.s\d{1,4}[a-z]?\.\d{1,2}[a-z]?-[0-9A-Za-z-]+$/
        : undefined
  return section?.exec(ref.id)?.[1] ?? null
}
