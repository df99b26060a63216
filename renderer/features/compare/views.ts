/** The ways to draw one redline. */
export const views = [
  { value: 'redline', label: 'Redline' },
  { value: 'side', label: 'Side by side' },
  { value: 'drafting', label: 'Drafting style' },
  { value: 'changes', label: 'Changes only' },
] as const

export type View = (typeof views)[number]['value']

export function readView(value: string): View {
  return views.find((view) => view.value === value)?.value ?? 'redline'
}
