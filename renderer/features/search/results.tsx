/** What a search found: how it was read, how much, and each record with the words that match. */
import { Anchor, Badge, Button, Chip, Group, Stack, Text, Title } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { Link } from 'react-router'
import { type Output, routes, type SearchHit, type SearchKind } from '#shared/contract/index.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { EmptyState } from '../../components/states.tsx'
import { Highlighted } from './highlighted.tsx'
import { isSearchKind, searchKindOrder, searchKinds } from './kinds.ts'
import classes from './search.module.css'
import { foundInWords, notHere } from './search-words.ts'
import { useFirstNew } from './use-first-new.ts'

type Answer = Output<'search.query'>

/** How many hits are asked for at first, and by how many more each time. */
export const pageSize = 30
const most = 200

function Hit({ hit }: { hit: SearchHit }) {
  const kind = searchKinds[hit.kind]
  return (
    <li className={classes.result}>
      <kind.icon size={20} stroke={1.6} aria-hidden className={classes.kindIcon} />
      <div className={classes.resultBody}>
        <Title order={2} size="h5">
          <Anchor component={Link} to={hit.route} inherit>
            {hit.title}
          </Anchor>
        </Title>
        <Group gap="xs" my={2}>
          <Badge variant="default" radius="sm" tt="none" fw={500}>
            {kind.one}
          </Badge>
          {hit.byCitation && (
            <Badge variant="light" radius="sm" tt="none" fw={500}>
              named by what you typed
            </Badge>
          )}
          {hit.detail !== '' && (
            <Text size="sm" className="quiet">
              {hit.detail}
            </Text>
          )}
        </Group>
        {hit.snippet.length > 0 && (
          <Text size="sm" className={classes.words}>
            <Highlighted runs={hit.snippet} />
          </Text>
        )}
      </div>
    </li>
  )
}

interface KindFilterProps {
  readonly answer: Answer
  readonly chosen: readonly SearchKind[]
  readonly onChange: (kinds: SearchKind[]) => void
}

function KindFilter({ answer, chosen, onChange }: KindFilterProps) {
  const counts = new Map(answer.byKind.map((one) => [one.kind, one.count]))
  const offered = searchKindOrder.filter((kind) => (counts.get(kind) ?? 0) > 0 || chosen.includes(kind))
  if (offered.length === 0) return null
  return (
    <Chip.Group multiple value={[...chosen]} onChange={(next) => onChange(next.filter(isSearchKind))}>
      <Group gap="xs" role="group" aria-label="Kinds of records">
        {offered.map((kind) => (
          <Chip key={kind} value={kind} size="sm" variant="outline">
            {searchKinds[kind].many} ({counts.get(kind) ?? 0})
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}

/** How what was typed was read, or what is wrong with it. */
function Reading({ answer }: { answer: Answer }) {
  const { citation, cited, citationProblem } = answer
  return (
    <>
      {citation !== null && (
        <Text>
          <IconQuote size={16} stroke={1.6} aria-hidden />{' '}
          {cited > 0 ? (
            <>
              Read as <strong>{citation}</strong>
            </>
          ) : (
            notHere(citation)
          )}
        </Text>
      )}
      {citationProblem !== null && (
        <CareAlert title="This looks like a citation, but cannot be read as one">{citationProblem}</CareAlert>
      )}
    </>
  )
}

function Nothing({ answer }: { answer: Answer }) {
  if (answer.citation !== null)
    return (
      <EmptyState
        action={
          <Button component={Link} to={routes.import()} variant="default">
            Import
          </Button>
        }
      >
        Bring in the page, bill or act that has it.
      </EmptyState>
    )
  return (
    <EmptyState>
      Nothing in the store matches. Try fewer words, the start of a word, or a citation such as 53a-192a.
    </EmptyState>
  )
}

interface ResultsProps extends KindFilterProps {
  readonly limit: number
  readonly onMore: () => void
  readonly onSearch: (text: string) => void
  /** Whether the answer is to other words than those in the box, while theirs is on its way. */
  readonly stale: boolean
}

export function Results({ answer, chosen, onChange, limit, onMore, onSearch, stale }: ResultsProps) {
  const list = useFirstNew(answer.hits.length)
  const { betterSpelling } = answer
  return (
    <Stack gap="md" aria-busy={stale} className={stale ? classes.stale : undefined}>
      <Reading answer={answer} />
      <KindFilter answer={answer} chosen={chosen} onChange={onChange} />
      <Text size="sm" className="quiet" role="status">
        {foundInWords(answer)}
      </Text>
      {betterSpelling !== null && (
        <Text>
          Did you mean{' '}
          <Anchor component="button" type="button" onClick={() => onSearch(betterSpelling)}>
            {betterSpelling}
          </Anchor>
          ?
        </Text>
      )}
      {answer.hits.length === 0 ? (
        <Nothing answer={answer} />
      ) : (
        <ol className={classes.results} ref={list.ref}>
          {answer.hits.map((hit) => (
            <Hit key={`${hit.kind} ${hit.id} ${hit.route}`} hit={hit} />
          ))}
        </ol>
      )}
      {answer.total > answer.hits.length && limit < most && (
        <Button
          variant="default"
          onClick={() => {
            list.expect()
            onMore()
          }}
          style={{ alignSelf: 'flex-start' }}
        >
          Show more
        </Button>
      )}
      {limit >= most && answer.total > most && (
        <Text size="sm" className="quiet">
          The first {most} are shown. More words narrow the search.
        </Text>
      )}
    </Stack>
  )
}

/** How many hits to ask for after one more page. */
export const oneMorePage = (present: number): number => Math.min(most, present + pageSize)
