/** A recommendation's standing in words. It travels with every mention of it (design: consensus is never dropped). */
import type { Stance, Standing } from '../model/recommendation.ts'

const words: Record<Standing, string> = {
  consensus: 'Consensus',
  'without consensus': 'No consensus',
  'further research': 'Further research',
}

/** The standing alone: "No consensus". */
export function standingWords(standing: Standing): string {
  return words[standing]
}

/**
 * The standing with its dissents counted: "Consensus", "No consensus · 1 opposed, 1 abstained", "Further research".
 * @param dissents positions recorded; those in support are not counted
 */
export function standingLabel(standing: Standing, dissents: readonly { readonly stance: Stance }[]): string {
  const count = (stance: Stance) => dissents.filter((dissent) => dissent.stance === stance).length
  const opposed = count('opposes')
  const abstained = count('abstains')
  const parts = [opposed > 0 ? `${opposed} opposed` : '', abstained > 0 ? `${abstained} abstained` : '']
  const counted = parts.filter(Boolean).join(', ')
  return counted === '' ? words[standing] : `${words[standing]} · ${counted}`
}
