/** Recommendations as people name them: "recommendation 16", "rec. #16", "No. 16", "2017-16", "2017 No. 16". */

export interface RecommendationNumber {
  readonly year?: number
  readonly number: number
}

const named =
  /^\s*(?:(\d{4})\s*(?:[-·,]\s*|\s)(?:no\.?\s*|#\s*)?|(?:(\d{4})\s+)?(?:rec(?:ommendation|\.)?\s*(?:no\.?\s*|#\s*)?|no\.\s*|#\s*))(\d{1,3})\s*$/i

/** @returns null when the text names no recommendation by its number */
export function readRecommendationNumber(text: string): RecommendationNumber | null {
  const [, before, year = before, number] = named.exec(text) ?? []
  if (number === undefined) return null
  return year === undefined ? { number: Number(number) } : { year: Number(year), number: Number(number) }
}

/** "Recommendation No. 16 of 2017" */
export function recommendationNumberInWords({ year, number }: RecommendationNumber): string {
  return `Recommendation No.\u00a0${number}${year === undefined ? '' : ` of ${year}`}`
}
