import type { Settings } from '../normalise.ts'

/** Code under which a code unit is compared; LEFT_OUT for one that is left out of the comparison. */
export type Folding = Int32Array

/** No code unit is below 0: the character U+0000 is one like any other. */
export const LEFT_OUT = -1

const SINGLE_QUOTES = [0x2018, 0x2019, 0x201b]
const DOUBLE_QUOTES = [0x201c, 0x201d, 0x201f]
const HYPHENS = [0x2010, 0x2011]
const SOFT_HYPHEN = 0xad

const made = new Map<number, Folding>()

/** Returns the folding for the settings: quotation marks and hyphens unified where they are ignored. Letters and digits fold to themselves. */
export function foldingFor({ ignoreQuoteStyle, ignoreHyphenation }: Settings): Folding {
  const name = (ignoreQuoteStyle ? 1 : 0) + (ignoreHyphenation ? 2 : 0)
  const known = made.get(name)
  if (known) return known
  const folding = new Int32Array(0x10000)
  for (let unit = 0; unit < folding.length; unit++) folding[unit] = unit
  if (ignoreQuoteStyle) {
    for (const unit of SINGLE_QUOTES) folding[unit] = 0x27
    for (const unit of DOUBLE_QUOTES) folding[unit] = 0x22
  }
  if (ignoreHyphenation) {
    for (const unit of HYPHENS) folding[unit] = 0x2d
    folding[SOFT_HYPHEN] = LEFT_OUT
  }
  made.set(name, folding)
  return folding
}
