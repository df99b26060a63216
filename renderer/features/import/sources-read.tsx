/** The pages and files that were read: each with its edition or kind, its address, the day that it was got, and its hash. */
import { Anchor, Button, Table, Text } from '@mantine/core'
import { useId, useState } from 'react'
import type { ImportSource } from '#shared/contract/index.ts'
import { host } from '../../app/host.ts'
import { formatDate } from '../../components/dates.ts'
import { counted } from '../../components/labels.ts'
import { Hash } from '../../components/law-text/trust-line.tsx'
import classes from './import.module.css'

export function SourcesRead({ sources }: { sources: readonly ImportSource[] }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const noun = sources.every(({ chapter }) => chapter !== '') ? 'page' : 'file'
  return (
    <div>
      <Button
        size="compact-sm"
        variant="default"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Hide' : 'Show'} the {counted(sources.length, noun)} read
      </Button>
      <div id={id}>{open && <SourceTable sources={sources} />}</div>
    </div>
  )
}

function SourceTable({ sources }: { sources: readonly ImportSource[] }) {
  return (
    <Table.ScrollContainer minWidth={620} type="native" mt="xs" scrollAreaProps={{ tabIndex: 0 }}>
      <Table verticalSpacing={6} aria-label="Pages and files read">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Page or file</Table.Th>
            <Table.Th scope="col">Chapter</Table.Th>
            <Table.Th scope="col">What it is</Table.Th>
            <Table.Th scope="col">Retrieved</Table.Th>
            <Table.Th scope="col">SHA-256</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sources.map((source) => (
            <Table.Tr key={`${source.name} ${source.sha256}`}>
              <Table.Th scope="row" fw={500} className={classes.place}>
                <SourceName source={source} />
              </Table.Th>
              <Table.Td>{source.chapter}</Table.Td>
              <Table.Td>{source.edition}</Table.Td>
              <Table.Td className="nowrap">{formatDate(source.retrieved)}</Table.Td>
              <Table.Td>
                <Hash sha256={source.sha256} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function SourceName({ source }: { source: ImportSource }) {
  const [failed, setFailed] = useState(false)
  const { url } = source
  if (!url?.startsWith('https://')) return source.name
  return (
    <>
      <Anchor
        href={url}
        inherit
        onClick={(event) => {
          event.preventDefault()
          void host.openExternal(url).then((opened) => setFailed(!opened))
        }}
      >
        {source.name}
      </Anchor>
      {failed && (
        <Text size="xs" role="alert">
          The browser could not be opened.
        </Text>
      )}
    </>
  )
}
