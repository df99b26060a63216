import { Box } from '@mantine/core'
import { useRouteError } from 'react-router'
import { AppError } from '#shared/contract/index.ts'
import { ErrorState } from '../components/states.tsx'

/** Shown when a page fails to draw: what happened, and a detail that can be copied. */
export function RouteErrorPage() {
  const error = AppError.from(useRouteError())
  return (
    <Box p="xl">
      <ErrorState error={error} />
    </Box>
  )
}
