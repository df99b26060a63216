/** Search over everything: ranked, with the reading of a citation first, and filters by kind with their counts. */
import { Anchor, Badge, Button, Chip, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconQuote, IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { Output, SearchHit, SearchKind } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { counted } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { Highlighted } from './highlighted.tsx'
import { isSearchKind, searchKindOrder, searchKinds } from './kinds.ts'
import classes from './search.module.css'

/** How many hits are asked for at first, and by how many more each time. */
const pageSize = 30
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
              by its citation
            </Badge>
          )}
          {hit.detail !== '' && (
            <Text size="sm" className="quiet">
              {hit.detail}
            </Text>
          )}
        </Group>
        {hit.snippet.length > 0 && (
          <Text size="sm">
            <Highlighted runs={hit.snippet} />
          </Text>
        )}
      </div>
    </li>
  )
}

interface KindFilterProps {
  readonly answer: Output<'search.query'>
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

interface ResultsProps extends KindFilterProps {
  readonly limit: number
  readonly onMore: () => void
}

function Results({ answer, chosen, onChange, limit, onMore }: ResultsProps) {
  return (
    <Stack gap="md">
      {answer.citation !== null && (
        <Text>
          <IconQuote size={16} stroke={1.6} aria-hidden /> Read as <strong>{answer.citation}</strong>
        </Text>
      )}
      {answer.citationProblem !== null && (
        <CareAlert title="This looks like a citation, but cannot be read as one">
          {answer.citationProblem}
        </CareAlert>
      )}
      <KindFilter answer={answer} chosen={chosen} onChange={onChange} />
      <Text size="sm" className="quiet" role="status">
        {counted(answer.total, 'record')} found
      </Text>
      {answer.hits.length === 0 ? (
        <EmptyState>
          Nothing in the store matches. Try fewer words, the start of a word, or a citation such as 53a-192a.
        </EmptyState>
      ) : (
        <ol className={classes.results}>
          {answer.hits.map((hit) => (
            <Hit key={`${hit.kind} ${hit.id} ${hit.route}`} hit={hit} />
          ))}
        </ol>
      )}
      {answer.total > answer.hits.length && limit < most && (
        <Button variant="default" onClick={onMore} style={{ alignSelf: 'flex-start' }}>
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

export function SearchPage() {
  const { get, set } = useAddressState()
  const asked = get('q')
  const chosen = get('kind').split(',').filter(isSearchKind)
  const [text, setText] = useState(asked)
  const [settled] = useDebouncedValue(text, 200)
  const [limit, setLimit] = useState(pageSize)
  useEffect(() => setText(asked), [asked])
  useEffect(() => {
    if (settled.trim() !== asked.trim() && settled === text) set({ q: settled.trim() })
  }, [settled, asked, text, set])
  const query = useProcedure(
    'search.query',
    { text: asked.trim(), limit, ...(chosen.length > 0 ? { kinds: chosen } : {}) },
    { enabled: asked.trim() !== '', keepPrevious: true },
  )
  return (
    <>
      <PageHeader title="Search" />
      <TextInput
        type="search"
        aria-label="Search everything"
        placeholder="Words, or a citation such as 53a-192a(a) or P.A. 21-103"
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        size="md"
        maw={720}
        mb="md"
        maxLength={300}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {asked.trim() === '' ? (
        <EmptyState>
          Type to search recommendations, sections and their texts, acts, bills, sources, figures, obligations
          and the council’s record.
        </EmptyState>
      ) : (
        <QueryState query={query}>
          {(answer) => (
            <Results
              answer={answer}
              chosen={chosen}
              onChange={(kinds) => set({ kind: kinds.join(',') })}
              limit={limit}
              onMore={() => setLimit((present) => Math.min(most, present + pageSize))}
            />
          )}
        </QueryState>
      )}
    </>
  )
}
