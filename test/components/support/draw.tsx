import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { createMemoryRouter, useLocation } from 'react-router'
import { RouterProvider } from 'react-router/dom'

function Address() {
  const { pathname, search } = useLocation()
  return <output data-testid="address">{decodeURIComponent(pathname + search)}</output>
}

/**
 * Draws an element as the program does: inside the theme, the queries and a router.
 * @param path the address that it is at; the present one can be read with `screen.getByTestId('address')`
 */
export function draw(element: ReactElement, path = '/', pattern = '*') {
  const page = (
    <>
      {element}
      <Address />
    </>
  )
  const elsewhere = { path: '*', element: <Address /> }
  const routes =
    pattern === '*' ? [{ path: '*', element: page }] : [{ path: pattern, element: page }, elsewhere]
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
}
