/** The first year whose acts carry their year in the number: P.A. 73-1. Acts of 1972 are "1972, P.A. 127". */
const FIRST_NUMBERED_YEAR = 1973

/** `07` -> 2007, `73` -> 1973: two digits stand for 1973 to 2072. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year >= FIRST_NUMBERED_YEAR - 1900 ? 1900 + year : 2000 + year
}

export const isYearInNumber = (year: number): boolean => year >= FIRST_NUMBERED_YEAR
