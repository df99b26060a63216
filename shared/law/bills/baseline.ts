/** Both texts around the first character at which they differ. */
export interface FirstDifference {
  /** Offset in the old text of the bill, white space and quotation marks made alike. */
  readonly offset: number
  /** The old text from a few words before the difference on. */
  readonly bill: string
  readonly law: string
  /** True where the texts differ in nothing but white space, as "(a)(1)" from "(a) (1)". */
  readonly whiteSpaceOnly: boolean
}

export type BaselineCheck =
  | { readonly verdict: 'verified' }
  | { readonly verdict: 'differs'; readonly difference: FirstDifference }

/** Characters shown from the first difference on, as the official comparison shows them. */
const SHOWN = 60
const CONTEXT = 40

/** White space folded, quotation marks straightened: what two printings of one text may differ in. */
function alike(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/**
 * Compares the old text of an amending section with the law that it says it amends. They must agree word for word and
 * stop for stop; white space (folded, not ignored) and the shape of quotation marks do not count.
 */
export function checkBaseline(oldText: string, baselineText: string): BaselineCheck {
  if (oldText === baselineText) return { verdict: 'verified' }
  const bill = alike(oldText)
  const law = alike(baselineText)
  if (bill === law) return { verdict: 'verified' }
  let offset = 0
  while (offset < bill.length && bill[offset] === law[offset]) offset++
  const from = Math.max(0, offset - CONTEXT)
  return {
    verdict: 'differs',
    difference: {
      offset,
      bill: bill.slice(from, offset + SHOWN),
      law: law.slice(from, offset + SHOWN),
      whiteSpaceOnly: bill.replaceAll(' ', '') === law.replaceAll(' ', ''),
    },
  }
}
