import { Anchor, Button, Group } from '@mantine/core'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Link, useLocation, useNavigate, useRouteError } from 'react-router'
import { AppError, routes } from '#shared/contract/index.ts'
import { PageHeader } from '../components/page-header.tsx'
import { ErrorState } from '../components/states.tsx'
import { hostState, lookForHost } from './host.ts'

/** As browsers say that a part of the program could not be fetched (Chromium, Firefox, Safari). */
const notFetched =
  /dynamically imported module|importing a module script failed|error loading dynamically|preload CSS/i

const isNotFetched = (thrown: unknown): thrown is Error =>
  thrown instanceof Error && notFetched.test(thrown.message)

/** What is said of a page that could not be drawn. */
function faultOf(thrown: unknown): AppError {
  if (!isNotFetched(thrown)) return AppError.from(thrown)
  return new AppError(
    'STORE_UNAVAILABLE',
    'The part of Charter Oak that draws this page could not be loaded. The program may have been stopped; start it again, then try again.',
    { detail: thrown.message },
  )
}

/** Where a part could not be fetched, asks whether the host is there, and tries again once it is after it was not. */
function useReturn(isMissing: boolean, retry: () => void): void {
  const state = useSyncExternalStore(hostState.subscribe, hostState.now)
  const before = useRef(state)
  useEffect(() => {
    if (isMissing) void lookForHost()
  }, [isMissing])
  useEffect(() => {
    if (isMissing && state === 'answers' && before.current !== 'answers') retry()
    before.current = state
  }, [isMissing, state, retry])
}

/** Shown when a page fails to draw: what happened, a detail that can be copied, and the ways on. */
export function RouteErrorPage() {
  const thrown = useRouteError()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const retry = () => void navigate(`${pathname}${search}`, { replace: true })
  useReturn(isNotFetched(thrown), retry)
  return (
    <>
      <PageHeader title="This page could not be drawn" />
      <ErrorState error={faultOf(thrown)} retry={retry} />
      <Group mt="md">
        <Anchor component={Link} to={routes.overview()}>
          Go to the overview
        </Anchor>
        {/* Without the program there would be no page to come back to. */}
        {hostState.now() === 'answers' && (
          <Button variant="default" size="xs" onClick={() => window.location.reload()}>
            Load the program again
          </Button>
        )}
      </Group>
    </>
  )
}
