/** Which starter content the store has beside that of this version of the program, and the way to what was not taken. */
import { Anchor, Code, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type Output, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { counted } from '../../components/labels.ts'

type Starter = Output<'import.starter'>

/** As many characters of the SHA-256 as the log of changes tells contents apart by. */
const shownOfHash = 12

function words({ state, leftOut }: Starter): string {
  if (state === 'other')
    return 'Not that of this version of Charter Oak. What came with this version may correct acts, sections, statuses and figures.'
  if (state === 'unreadable')
    return 'What this version of Charter Oak came with cannot be read, so the two cannot be compared.'
  if (leftOut === 0) return 'That of this version of Charter Oak.'
  return `That of this version of Charter Oak. When it was last reviewed, ${counted(leftOut, 'record was', 'records were')} left as ${leftOut === 1 ? 'it is' : 'they are'} in this store.`
}

function wayOn({ state, leftOut }: Starter): string | null {
  if (state === 'other') return 'Review it under Import'
  return state === 'reviewed' && leftOut > 0 ? 'Review what was left under Import' : null
}

export function StarterContentFact() {
  const { data, error } = useProcedure('import.starter', {})
  if (error)
    return (
      <Text size="sm" role="alert" className="problem">
        {error.message}
      </Text>
    )
  if (!data) return null
  const way = wayOn(data)
  return (
    <Stack gap={4} align="flex-start">
      <Text size="sm">{words(data)}</Text>
      {way !== null && (
        <Anchor component={Link} to={routes.import()} size="sm">
          {way}
        </Anchor>
      )}
      {data.ofStore !== null && (
        <Text size="sm" className="quiet">
          SHA-256 begins <Code>{data.ofStore.slice(0, shownOfHash)}</Code>
        </Text>
      )}
    </Stack>
  )
}
