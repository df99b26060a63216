/** Receipts of a comparison: what was compared with what, from where, of which date, how far to be trusted. */
import { Anchor, Code, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import type { ComparableText } from '#shared/contract/index.ts'
import type { RedlineSummary } from '#shared/redline/index.ts'
import { formatDate } from '../../components/dates.ts'
import { Hash, TrustLine } from '../../components/law-text/trust-line.tsx'
import { shortHash } from '../../components/law-text/trust-words.ts'
import { Unofficial } from '../../components/redline/redline-view.tsx'
import classes from './compare.module.css'
import { type ReadySide, useTextHash } from './use-side.ts'

function SideReceipt({ title, side }: { title: string; side: ReadySide }) {
  return (
    <Stack
      gap={4}
      component="section"
      aria-label={`Receipt of the ${title.toLowerCase()}`}
      className={classes.receipt}
    >
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {side.record?.ref.kind === 'kept text' ? (
        <KeptReceipt record={side.record} />
      ) : side.record ? (
        <>
          <Text size="sm">
            <Anchor component={Link} to={side.record.route} inherit>
              {side.record.group}
            </Anchor>
            , {side.record.label}, {formatDate(side.record.stageDate)}
          </Text>
          <TrustLine
            {...(side.record.kind && { kind: side.record.kind })}
            sources={side.record.sources}
            sha256={side.record.textSha256}
            marks={side.record.marks}
            baseline={side.record.baseline}
          />
        </>
      ) : (
        <PastedReceipt text={side.text} />
      )}
    </Stack>
  )
}

/** A text that a person brought: said to be that, whatever it holds. */
function KeptReceipt({ record }: { record: ComparableText }) {
  const byHand = /pasted/.test(record.warnings[0] ?? '')
  return (
    // A hash is drawn with its button, which no paragraph may hold.
    <Text size="sm" component="div">
      {byHand ? 'Pasted by hand' : `Read from a file (${record.label})`} and kept in this data folder on{' '}
      {formatDate(record.stageDate)}; where it comes from is not recorded, and nothing about it was checked.
      Hash <Hash sha256={record.textSha256} />
    </Text>
  )
}

function PastedReceipt({ text }: { text: string }) {
  const hash = useTextHash(text)
  return (
    <Text size="sm">
      Pasted by hand on this screen; where it comes from is not recorded, and nothing about it was checked.{' '}
      {hash && (
        <>
          Hash <Code fz="xs">{shortHash(hash)}</Code>
        </>
      )}
    </Text>
  )
}

export interface ReceiptsProps {
  sides: readonly (readonly [string, ReadySide])[]
  engine: { readonly name: string; readonly version: string } | null
}

export function Receipts({ sides, engine }: ReceiptsProps) {
  return (
    <Stack gap="xs" component="section" aria-label="Receipts" mt="md">
      <Title order={2} size="h5">
        Receipts
      </Title>
      <div className={classes.receipts}>
        {sides.map(([title, side]) => (
          <SideReceipt key={title} title={title} side={side} />
        ))}
      </div>
      {engine && (
        <Text size="xs" className="quiet">
          Compared by the engine “{engine.name}”, version {engine.version}.
        </Text>
      )}
      <Unofficial />
    </Stack>
  )
}

/** "12 words deleted, 30 inserted, 4 moved" */
export function summaryWords(summary: RedlineSummary): string {
  const words = (count: number, verb: string) => `${count.toLocaleString('en-US')}\u00a0${verb}`
  return [
    `${words(summary.wordsDeleted, summary.wordsDeleted === 1 ? 'word deleted' : 'words deleted')}`,
    words(summary.wordsInserted, 'inserted'),
    summary.wordsMoved > 0 ? words(summary.wordsMoved, 'moved') : '',
  ]
    .filter(Boolean)
    .join(', ')
}
