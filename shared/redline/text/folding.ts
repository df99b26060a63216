import type { Settings } from '../normalise.ts'

/** Code unit under which a character is compared; 0 for one that is left out of the comparison. */
export type Folding = Uint16Array

const identity = new Uint16Array(0x10000)
for (let unit = 0; unit < identity.length; unit++) identity[unit] = unit

const SINGLE_QUOTES = [0x2018, 0x2019, 0x201b]
const DOUBLE_QUOTES = [0x201c, 0x201d, 0x201f]
const HYPHENS = [0x2010, 0x2011]
const SOFT_HYPHEN = 0xad

const made = new Map<string, Folding>()

/** Returns the folding for the settings: quotation marks and hyphens unified where they are ignored. */
export function foldingFor(settings: Settings): Folding {
  const name = `${settings.ignoreQuoteStyle} ${settings.ignoreHyphenation}`
  const known = made.get(name)
  if (known) return known
  const folding = identity.slice()
  if (settings.ignoreQuoteStyle) {
    for (const unit of SINGLE_QUOTES) folding[unit] = 0x27
    for (const unit of DOUBLE_QUOTES) folding[unit] = 0x22
  }
  if (settings.ignoreHyphenation) {
    for (const unit of HYPHENS) folding[unit] = 0x2d
    folding[SOFT_HYPHEN] = 0
  }
  made.set(name, folding)
  return folding
}
