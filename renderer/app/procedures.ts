/** Calling the contract's procedures from React, typed end to end. */
import {
  keepPreviousData,
  type QueryKey,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { AppError, contract, type Input, type Output, type ProcedureName } from '#shared/contract/index.ts'
import { host } from './host.ts'

/**
 * Calls one procedure.
 * @throws AppError with the code and the message that the host answered.
 */
export async function callProcedure<N extends ProcedureName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await host.call(name, input)
  if (!reply.ok) throw AppError.fromShape(reply.error)
  return reply.value as Output<N>
}

export function procedureKey<N extends ProcedureName>(name: N, input: Input<N>): QueryKey {
  return [name, input]
}

/** Reads through a query procedure; cached until something is changed. */
export function useProcedure<N extends ProcedureName>(
  name: N,
  input: Input<N>,
  more: {
    enabled?: boolean
    keepPrevious?: boolean
    /** After how many milliseconds to ask again, by the last answer: for work that goes on in the host. */
    again?: (answer: Output<N> | undefined) => number | false
  } = {},
): UseQueryResult<Output<N>, AppError> {
  return useQuery<Output<N>, AppError>({
    queryKey: procedureKey(name, input),
    queryFn: () => callProcedure(name, input),
    enabled: more.enabled ?? true,
    refetchInterval: (query) => more.again?.(query.state.data) ?? false,
    // The library wants to know that an answer is no function; a generic type cannot tell it so.
    ...(more.keepPrevious ? { placeholderData: keepPreviousData as never } : {}),
  })
}

/** Runs a command procedure; afterwards, or where the record was no longer as shown, everything on screen is read again. */
export function useCommand<N extends ProcedureName>(name: N) {
  const client = useQueryClient()
  return useMutation<Output<N>, AppError, Input<N>>({
    mutationFn: (input) => callProcedure(name, input),
    onSuccess: () => {
      // Not waited for: what a person pressed may be gone from the screen once everything is read again, and what was
      // to be said of it then (the toast with its undo) would never be.
      if (contract[name].kind === 'command') void client.invalidateQueries()
    },
    onError: ({ code }) => {
      // The record is not what the screen shows, such as after an edit in another window.
      if (code === 'CONFLICT' || code === 'NOT_FOUND') void client.invalidateQueries()
    },
  })
}
