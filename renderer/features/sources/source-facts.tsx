/** What is known of a document: publisher, dates, file, hash, address; and why it has its grade. */
import { Anchor, Code, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { SourceRow } from '#shared/contract/index.ts'
import { host } from '../../app/host.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { formatDate } from '../../components/dates.ts'
import { Hash } from '../../components/law-text/trust-line.tsx'
import { ReliabilityMark } from '../figures/reliability-mark.tsx'
import classes from './source.module.css'
import { kindWords } from './source-words.ts'

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

function OpenAddress({ url }: { url: string }) {
  const [failed, setFailed] = useState(false)
  return (
    <>
      <Anchor
        href={url}
        inherit
        onClick={(event) => {
          event.preventDefault()
          host.openExternal(url).then((opened) => setFailed(!opened))
        }}
      >
        {url}
      </Anchor>
      {failed && (
        <Text span size="sm" role="alert">
          {' '}
          could not be opened; copy the address into a browser.
        </Text>
      )}
    </>
  )
}

export function SourceFacts({ record }: { record: SourceRow }) {
  const notRecorded = <span className="quiet">Not recorded</span>
  return (
    <Stack gap="md">
      {record.reliability === 'unreliable' && (
        <CareAlert title="Do not lean on this document">
          <Text size="sm">{record.reliabilityReason}</Text>
        </CareAlert>
      )}
      <dl className={classes.facts}>
        <Fact term="Grade">
          <ReliabilityMark reliability={record.reliability} />
          {record.reliability !== 'unreliable' && <div>{record.reliabilityReason}</div>}
        </Fact>
        <Fact term="Kind">{kindWords[record.kind]}</Fact>
        <Fact term="Publisher">{record.publisher ?? notRecorded}</Fact>
        <Fact term="Published">{record.published ? formatDate(record.published) : notRecorded}</Fact>
        <Fact term="Retrieved">{record.retrieved ? formatDate(record.retrieved) : notRecorded}</Fact>
        {record.url && (
          <Fact term="Address">
            <OpenAddress url={record.url} />
          </Fact>
        )}
        {record.fileName && (
          <Fact term="File">
            <Code>{record.fileName}</Code>
          </Fact>
        )}
        <Fact term="Hash">{record.sha256 ? <Hash sha256={record.sha256} /> : notRecorded}</Fact>
        {record.note && <Fact term="Note">{record.note}</Fact>}
      </dl>
    </Stack>
  )
}
