/**
 * A figure as it is said: "876 calls", "73.8%", "1.5% of population", "$5,000 requested". The sign in the figure is its
 * unit, and is not said again.
 */
export function amountInWords({
  printed,
  unit,
}: {
  readonly printed: string
  readonly unit: string
}): string {
  const signed = printed.includes('%') ? 'percent' : printed.includes('$') ? 'dollars' : null
  const rest = signed !== null && unit.startsWith(signed) ? unit.slice(signed.length).trim() : unit
  return rest === '' ? printed : `${printed} ${rest}`
}
