/** How many unchanged paragraphs stand round each change where only changes are shown. */
export const contexts = [0, 1, 2, 5] as const

export function contextOf(value: string): number {
  const asked = Number.parseInt(value, 10)
  return contexts.find((context) => context === asked) ?? 1
}
