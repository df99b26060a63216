/** Hash routes: each page is loaded when it is first opened. The addresses come from shared/contract/routes.ts. */
import { Box } from '@mantine/core'
import { createHashRouter, type RouteObject } from 'react-router'
import { LoadingState } from '../components/states.tsx'
import { Frame } from './frame/frame.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { RouteErrorPage } from './route-error-page.tsx'

const pages: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({
      Component: (await import('../features/overview/overview-page.tsx')).OverviewPage,
    }),
  },
  {
    path: 'recommendations',
    lazy: async () => ({
      Component: (await import('../features/recommendations/recommendations-page.tsx')).RecommendationsPage,
    }),
  },
  {
    path: 'recommendations/board',
    lazy: async () => ({ Component: (await import('../features/board/board-page.tsx')).BoardPage }),
  },
  {
    path: 'recommendations/timeline',
    lazy: async () => ({
      Component: (await import('../features/timeline/timeline-page.tsx')).TimelinePage,
    }),
  },
  {
    path: 'attention',
    lazy: async () => ({
      Component: (await import('../features/overview/attention-page.tsx')).AttentionPage,
    }),
  },
  {
    path: 'recommendations/import',
    lazy: async () => ({
      Component: (await import('../features/recommendations/table/table-page.tsx')).TablePage,
    }),
  },
  {
    path: 'proposals',
    lazy: async () => ({
      Component: (await import('../features/tracking/proposals-page.tsx')).ProposalsPage,
    }),
  },
  {
    path: 'recommendations/:id',
    lazy: async () => ({
      Component: (await import('../features/recommendations/recommendation-page.tsx')).RecommendationPage,
    }),
  },
  {
    path: 'reports/export',
    lazy: async () => ({
      Component: (await import('../features/council-report/status-report-page.tsx')).StatusReportPage,
    }),
  },
  {
    path: 'statutes',
    lazy: async () => ({
      Component: (await import('../features/statutes/statutes-page.tsx')).StatutesPage,
    }),
  },
  {
    path: 'statutes/:id',
    lazy: async () => ({
      Component: (await import('../features/statutes/section-page.tsx')).SectionPage,
    }),
  },
  {
    path: 'legislation',
    lazy: async () => ({
      Component: (await import('../features/legislation/legislation-page.tsx')).LegislationPage,
    }),
  },
  {
    path: 'acts/:id',
    lazy: async () => ({ Component: (await import('../features/legislation/act-page.tsx')).ActPage }),
  },
  {
    path: 'bills/:id',
    lazy: async () => ({ Component: (await import('../features/legislation/bill-page.tsx')).BillPage }),
  },
  {
    path: 'documents/:id',
    lazy: async () => ({
      Component: (await import('../features/documents/document-page.tsx')).DocumentPage,
    }),
  },
  {
    path: 'compare',
    lazy: async () => ({ Component: (await import('../features/compare/compare-page.tsx')).ComparePage }),
  },
  {
    path: 'search',
    lazy: async () => ({ Component: (await import('../features/search/search-page.tsx')).SearchPage }),
  },
  {
    path: 'council',
    lazy: async () => ({ Component: (await import('../features/council/council-page.tsx')).CouncilPage }),
  },
  {
    path: 'frameworks',
    lazy: async () => ({
      Component: (await import('../features/frameworks/frameworks-page.tsx')).FrameworksPage,
    }),
  },
  {
    path: 'figures',
    lazy: async () => ({ Component: (await import('../features/figures/figures-page.tsx')).FiguresPage }),
  },
  {
    path: 'sources',
    lazy: async () => ({ Component: (await import('../features/sources/sources-page.tsx')).SourcesPage }),
  },
  {
    path: 'sources/:id',
    lazy: async () => ({ Component: (await import('../features/sources/source-page.tsx')).SourcePage }),
  },
  {
    path: 'history',
    lazy: async () => ({ Component: (await import('../features/history/history-page.tsx')).HistoryPage }),
  },
  {
    path: 'import',
    lazy: async () => ({ Component: (await import('../features/import/import-page.tsx')).ImportPage }),
  },
  {
    path: 'settings',
    lazy: async () => ({
      Component: (await import('../features/settings/settings-page.tsx')).SettingsPage,
    }),
  },
  { path: '*', element: <NotFoundPage /> },
]

export const router = createHashRouter([
  {
    path: '/',
    element: <Frame />,
    errorElement: (
      <Box p="xl">
        <RouteErrorPage />
      </Box>
    ),
    hydrateFallbackElement: <LoadingState />,
    // A page that fails leaves the frame, with its ways to all others, as it is.
    children: [{ errorElement: <RouteErrorPage />, children: pages }],
  },
])
