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

/** A recorded position that is not in support, as every mention of a recommendation carries it. */
export interface Dissent {
  readonly holder: string
  readonly stance: Stance
  readonly reason?: string
}

/**
 * Who opposed and who abstained. None is dropped, not even where the same holder took another position later; only the
 * same stance of the same holder, recorded twice, counts once.
 */
export function dissentsOf(positions: readonly Dissent[]): Dissent[] {
  const seen = new Set<string>()
  return positions.flatMap(({ holder, stance, reason }) => {
    const key = `${stance}\n${holder.trim().toLowerCase()}`
    if (stance === 'supports' || seen.has(key)) return []
    seen.add(key)
    return [reason === undefined ? { holder, stance } : { holder, stance, reason }]
  })
}
