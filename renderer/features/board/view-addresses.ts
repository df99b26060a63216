/** The addresses of the recommendations' screens, with what a view keeps of one. */
import { routes } from '#shared/contract/index.ts'
import type { ViewScreen } from '#shared/model/index.ts'

export const screens: Record<ViewScreen, { label: string; path: string }> = {
  list: { label: 'List', path: routes.recommendations() },
  board: { label: 'Board', path: routes.recommendationBoard() },
  timeline: { label: 'Timeline', path: routes.recommendationTimeline() },
}

/** What a view's address carries: everything but what is open beside it. */
export function keptQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams(query)
  kept.delete('open')
  return kept.toString()
}

export const viewAddress = (screen: ViewScreen, query: string): string =>
  query === '' ? screens[screen].path : `${screens[screen].path}?${query}`
