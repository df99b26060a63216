/** The designed states of every screen: loading after 150 ms, error with a copyable detail, empty with what to do. */
import { Alert, Button, Code, CopyButton, Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { AppError } from '#shared/contract/index.ts'
import { PageHeader } from './page-header.tsx'

/** Nothing for the first 150 ms (most answers come sooner), then the page's own shape in grey. */
export function LoadingState({ lines = 6 }: { lines?: number }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <Stack role="status" aria-label="Loading" gap="sm">
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton
          // biome-ignore lint/suspicious/noArrayIndexKey: grey bars have no identity
          key={index}
          height={index === 0 ? 28 : 16}
          width={index === 0 ? '45%' : `${92 - ((index * 7) % 30)}%`}
        />
      ))}
    </Stack>
  )
}

export function ErrorState({ error, retry }: { error: AppError; retry?: (() => void) | undefined }) {
  const detail = `${error.code}${error.where ? ` at ${error.where}` : ''}\n${error.message}${error.detail ? `\n${error.detail}` : ''}`
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title="This could not be shown"
      role="alert"
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{error.message}</Text>
        <Text size="sm">Nothing was changed.</Text>
        <Group gap="xs">
          {retry && (
            <Button size="xs" variant="default" onClick={retry}>
              Try again
            </Button>
          )}
          <CopyButton value={detail}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy the details'}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Code>{error.code}</Code>
      </Stack>
    </Alert>
  )
}

/** One sentence on what belongs here, and the way to bring it. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Stack align="flex-start" gap="sm" py="lg">
      <Text className="quiet">{children}</Text>
      {action}
    </Stack>
  )
}

/**
 * A query's three states around the page that needs its answer.
 * @param errorTitle the page's heading when there is no answer, for pages whose own heading comes with it
 */
export function QueryState<T>({
  query,
  children,
  errorTitle,
}: {
  query: UseQueryResult<T, AppError>
  children: (data: T) => ReactNode
  errorTitle?: string
}) {
  if (query.data !== undefined) return children(query.data)
  if (query.error)
    return (
      <>
        {errorTitle !== undefined && <PageHeader title={errorTitle} />}
        <ErrorState
          error={query.error}
          retry={query.error.code === 'NOT_FOUND' ? undefined : () => void query.refetch()}
        />
      </>
    )
  return <LoadingState />
}
