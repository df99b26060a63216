/** What an action of a bill's history says happened, in Connecticut's own words or by Open States' classes. */
import type { Chamber, RecordAction } from './model.ts'

/**
 * - `passed`: by one chamber. - `numbered`: given a public or special act number, which happens before the governor
 *   has it: a vetoed act has one too. - `repassed`: over a veto, by one chamber.
 */
export type BillEvent =
  | 'passed'
  | 'concurrence'
  | 'numbered'
  | 'signed'
  | 'law without signature'
  | 'vetoed'
  | 'item vetoed'
  | 'repassed'
  | 'substitute'
  | 'failed'

const WORDS: readonly (readonly [RegExp, BillEvent])[] = [
  [/\bline[- ]?item veto/i, 'item vetoed'],
  [/\bveto\w*\b.*\boverrid|\boverrid\w*\b.*\bveto|\brepassed\b/i, 'repassed'],
  [/\bvetoed by (?:the )?governor\b/i, 'vetoed'],
  [
    /\b(?:became|become) law without\b|\bwithout (?:the )?(?:governor[’']s )?signature\b/i,
    'law without signature',
  ],
  [/\b(?:unsigned|not signed) by (?:the )?governor\b/i, 'law without signature'],
  [/\bsigned by (?:the )?governor\b/i, 'signed'],
  [/\bin concurrence\b/i, 'concurrence'],
  [/\b(?:public|special) act\s+(?:no\.?\s*)?\d{2}-\d+/i, 'numbered'],
  // "Passed temporarily" and "passed retaining its place" pass a bill over, not on.
  [/\b(?:house|senate|sen\.) passed\b(?! (?:temporarily|retaining))/i, 'passed'],
  [/^\s*passed (?:the )?(?:house|senate)\b/i, 'passed'],
  [/\bjoint favorable (?:change of reference )?subst/i, 'substitute'],
]

/** Open States' action classes; those of a committee or an amendment say nothing of the bill as a whole. */
const CLASSES: Readonly<Record<string, BillEvent>> = {
  passage: 'passed',
  'executive-signature': 'signed',
  'became-law': 'law without signature',
  'executive-veto': 'vetoed',
  'executive-veto-line-item': 'item vetoed',
  'veto-override-passage': 'repassed',
  failure: 'failed',
}

/** The event that an action states, or undefined for one that decides nothing. Its words come before its classes. */
export function eventOf({ text, classification }: Pick<RecordAction, 'text' | 'classification'>) {
  const worded = WORDS.find(([pattern]) => pattern.test(text))?.[1]
  if (worded) return worded
  if (/\bpassed (?:temporarily|retaining)\b/i.test(text)) return undefined
  return classification.map((one) => CLASSES[one]).find((one) => one !== undefined)
}

/** The chamber that an action names, or else the one that the data set gives it. */
export function chamberOf({ text, chamber }: Pick<RecordAction, 'text' | 'chamber'>): Chamber | undefined {
  const word = /\b(house|senate|sen\.)/i.exec(text)?.[1]?.toLowerCase()
  return word === undefined ? chamber : word.startsWith('h') ? 'House' : 'Senate'
}

/** The act that an action names: "PUBLIC ACT 17-32" is `pa-17-32`. Special sessions' acts are known by session too. */
export function actIdIn(text: string): string | undefined {
  const found = /\b(public|special) act\s+(?:no\.?\s*)?(\d{2})-0*(\d+)/i.exec(text)
  return found ? `${found[1]?.toLowerCase() === 'public' ? 'pa' : 'sa'}-${found[2]}-${found[3]}` : undefined
}
