/** Search over everything: ranked, with the reading of a citation first, and filters by kind with their counts. */
import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { searchLongest } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { isSearchKind } from './kinds.ts'
import { oneMorePage, pageSize, Results } from './results.tsx'

/** Milliseconds without a key after which is searched; Enter does not wait. */
const rest = 200

/**
 * The words in the box and those in the address, which follow once someone rests. What was typed meanwhile, and spaces
 * at its end, stay in the box.
 */
function useSearchText() {
  const { get, set } = useAddressState()
  const asked = get('q').trim()
  const [text, setText] = useState(asked)
  const sent = useRef(asked)
  const search = (words: string) => {
    later.cancel()
    if (words.trim() === sent.current) return
    sent.current = words.trim()
    set({ q: sent.current })
  }
  const later = useDebouncedCallback((words: string) => search(words), { delay: rest })
  useEffect(() => {
    // An address reached in another way: by a link, or by going back.
    if (asked === sent.current) return
    sent.current = asked
    setText(asked)
  }, [asked])
  return {
    text,
    asked,
    search,
    type: (words: string) => {
      setText(words)
      later(words)
    },
    searchFor: (words: string) => {
      setText(words)
      search(words)
    },
  }
}

export function SearchPage() {
  const { get, set } = useAddressState()
  const { text, asked, type, search, searchFor } = useSearchText()
  const chosen = get('kind').split(',').filter(isSearchKind)
  const [more, setMore] = useState({ of: asked, limit: pageSize })
  const limit = more.of === asked ? more.limit : pageSize
  const query = useProcedure(
    'search.query',
    { text: asked, limit, ...(chosen.length > 0 ? { kinds: chosen } : {}) },
    { enabled: asked !== '', keepPrevious: true },
  )
  return (
    <>
      <PageHeader title="Search" />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          search(text)
        }}
      >
        <TextInput
          type="search"
          aria-label="Search everything"
          placeholder="Words, or a citation such as 53a-192a(a) or P.A. 21-103"
          leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
          size="md"
          maw={720}
          mb="md"
          maxLength={searchLongest}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
      </form>
      {asked === '' ? (
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
              onMore={() => setMore({ of: asked, limit: oneMorePage(limit) })}
              onSearch={searchFor}
              stale={text.trim() !== asked || query.isPlaceholderData}
            />
          )}
        </QueryState>
      )}
    </>
  )
}
