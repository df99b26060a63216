/** "(2017)", "(West 2017)", "(Rev. to 2025)", "(2025 & Supp. 2026)": the edition that a brief names in brackets. */
export const EDITION =
  /\s*\((?:(?:West|Rev\.?(?:\s+to)?|Revised\s+to|Supp\.?)\s+)?(?:19|20)\d\d(?:\s*(?:&|and)\s*(?:Cum\.\s*)?Supp\.?(?:\s+(?:19|20)\d\d)?)?\)/iy
