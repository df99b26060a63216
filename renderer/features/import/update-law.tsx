/** "Update the law": what is fetched from the legislature's site, and the button that does it. */
import { Button, Checkbox, Radio, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconWorldDownload } from '@tabler/icons-react'
import { type FormEvent, useId, useState } from 'react'
import { useProcedure } from '../../app/procedures.ts'
import { type AddressState, useAddressState } from '../../components/address-state.ts'
import { counted } from '../../components/labels.ts'
import { QueryState } from '../../components/states.tsx'
import { type InventoryChapter, inventoryChapters, readChapters } from './chapters.ts'
import classes from './import.module.css'
import { importFromSite } from './start-work.ts'

export function UpdateLaw() {
  const heading = useId()
  const list = useProcedure('statute.list', {})
  return (
    <section className={classes.card} aria-labelledby={heading}>
      <Stack gap="sm">
        <Title order={2} size="h4" id={heading}>
          From the legislature’s site
        </Title>
        <Text size="sm">
          Fetches chapters of the General Statutes from <strong>www.cga.ct.gov</strong>. This is the only time
          that Charter Oak itself uses the network, and only because you ask. It asks no other site, waits
          between pages, and shows you what would change before anything is written.
        </Text>
        <QueryState query={list}>{({ rows }) => <SiteForm chapters={inventoryChapters(rows)} />}</QueryState>
      </Stack>
    </section>
  )
}

/** Addresses chosen, as they stand in the page's own address. */
function chosenIn(address: AddressState): string[] {
  return readChapters(address.get('chapters')).addresses
}

function SiteForm({ chapters }: { chapters: readonly InventoryChapter[] }) {
  const address = useAddressState()
  const chosen = chosenIn(address)
  const known = new Set(chapters.map((chapter) => chapter.address))
  const some = address.get('from') === 'some' || chosen.length > 0
  const supplements = address.get('supplement') !== 'no'
  const [typed, setTyped] = useState(chosen.filter((one) => !known.has(one)).join(', '))
  const [starting, setStarting] = useState(false)
  const others = readChapters(typed)
  const ticked = chosen.filter((one) => known.has(one))
  const wanted = [...ticked, ...others.addresses]
  const keep = (next: readonly string[]) => address.set({ from: 'some', chapters: next.join(',') })
  const problem = others.wrong.length > 0 ? `Not a chapter: ${others.wrong.join(', ')}` : null
  const nothing = some && wanted.length === 0
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setStarting(true)
    await importFromSite({ chapters: some ? wanted : [], supplements })
    setStarting(false)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md" align="stretch">
        <Radio.Group
          label="Chapters"
          value={some ? 'some' : 'inventory'}
          onChange={(value) =>
            value === 'some' ? address.set({ from: 'some' }) : address.set({ from: '', chapters: '' })
          }
        >
          <Stack gap={6} mt={6}>
            <Radio value="inventory" label={`The ${counted(chapters.length, 'chapter')} of the inventory`} />
            <Radio value="some" label="Chapters that I choose" />
          </Stack>
        </Radio.Group>
        {some && (
          <>
            <Checkbox.Group
              label="Of the inventory"
              value={ticked}
              onChange={(next) => keep([...next, ...others.addresses])}
            >
              <div className={classes.chapters}>
                {chapters.map((chapter) => (
                  <Checkbox
                    key={chapter.address}
                    value={chapter.address}
                    label={`Title\u00a0${chapter.title}, chapter\u00a0${chapter.chapter}`}
                    description={counted(chapter.sections, 'section')}
                  />
                ))}
              </div>
            </Checkbox.Group>
            <TextInput
              label="Other chapters"
              description="Title and chapter, parted by commas: 53a/951, 54/960"
              value={typed}
              error={problem}
              onChange={(event) => {
                setTyped(event.currentTarget.value)
                keep([...ticked, ...readChapters(event.currentTarget.value).addresses])
              }}
            />
          </>
        )}
        <Checkbox
          label="With the supplement"
          description="What changed since the revision. Without it a section may be out of date."
          checked={supplements}
          onChange={(event) => address.set({ supplement: event.currentTarget.checked ? '' : 'no' })}
        />
        <Stack gap={4} align="flex-start">
          <Button
            type="submit"
            loading={starting}
            disabled={nothing || problem !== null}
            leftSection={<IconWorldDownload size={18} aria-hidden />}
          >
            Update the law
          </Button>
          {nothing && (
            <Text size="sm" className="quiet">
              Choose at least one chapter.
            </Text>
          )}
        </Stack>
      </Stack>
    </form>
  )
}
