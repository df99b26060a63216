/** Past imports, newest first, each with what it brought, where from, and the way back. */
import { Title } from '@mantine/core'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { EmptyState, QueryState } from '../../components/states.tsx'
import classes from './import.module.css'
import { RunItem } from './run-item.tsx'

export function Runs() {
  const runs = useProcedure('import.runs', {})
  const lit = useAddressState().get('run')
  return (
    <section aria-labelledby="import-runs">
      <Title order={2} size="h4" id="import-runs" mb="xs">
        Past imports
      </Title>
      <QueryState query={runs}>
        {({ runs: all }) =>
          all.length === 0 ? (
            <EmptyState>
              Nothing has been imported yet. Each import is listed here with its pages and their hashes, and
              can be undone.
            </EmptyState>
          ) : (
            <ol className={classes.runs}>
              {all.map((run) => (
                <RunItem key={run.id} run={run} lit={run.id === lit} />
              ))}
            </ol>
          )
        }
      </QueryState>
    </section>
  )
}
