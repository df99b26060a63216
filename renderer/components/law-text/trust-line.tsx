/** Where a text came from and how far it can be trusted: shown with every text of law. */

import { ActionIcon, Anchor, Code, CopyButton, Group, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import type { BaselineState, MarksState, SectionVersion } from '#shared/model/index.ts'
import { CitedWords } from '../cited-words.tsx'
import { formatDate } from '../dates.ts'
import { readableSourceTitle } from '../labels.ts'
import classes from './trust-line.module.css'
import { baselineSaid, kindWords, marksNeedCare, marksWords, shortHash } from './trust-words.ts'

export interface TrustLineProps {
  kind?: SectionVersion['kind']
  sources: readonly { sourceId: string; title: string; retrieved: string | null; locator?: string }[]
  sha256: string
  marks: MarksState
  baseline: BaselineState
}

export function TrustLine({ kind, sources, sha256, marks, baseline }: TrustLineProps) {
  const said = baselineSaid(kind, baseline)
  return (
    <dl className={classes.list}>
      {kind && <Fact term="What">{kindWords[kind]}</Fact>}
      <Fact term="Source">
        <SourcesNamed sources={sources} />
      </Fact>
      <Fact term="Marks" care={marksNeedCare(marks)}>
        {marksWords[marks]}
      </Fact>
      {said !== null && (
        <Fact term="Baseline" care={baseline === 'differs'}>
          {said}
        </Fact>
      )}
      <Fact term="Hash">
        <Hash sha256={sha256} />
      </Fact>
    </dl>
  )
}

/** Sources as links, each once, with the day on which it was retrieved. */
function SourcesNamed({ sources }: Pick<TrustLineProps, 'sources'>) {
  const named = sources.filter(
    (source, index) => sources.findIndex((other) => other.sourceId === source.sourceId) === index,
  )
  return named.map((source, index) => (
    <Fragment key={source.sourceId}>
      {index > 0 && '; '}
      <Anchor component={Link} to={routes.source(source.sourceId, { quote: source.locator })} inherit>
        {readableSourceTitle(source.title)}
      </Anchor>
      {source.locator && <CitedWords text={`, ${source.locator}`} />}{' '}
      <span className="quiet">
        ({source.retrieved ? `retrieved ${formatDate(source.retrieved)}` : 'date of retrieval not recorded'})
      </span>
    </Fragment>
  ))
}

export interface OriginLineProps extends Pick<TrustLineProps, 'sources'> {
  /** Null where that side has no text: the sources are those that say so. */
  sha256: string | null
  /** Which text it is, where several are shown: "Old". */
  of?: string
  /** What is said where no source is recorded. */
  unsourced?: string
}

/** Where a text came from that is shown beside others, or that was worked out from several: its sources and its hash. */
export function OriginLine({ of, sources, sha256, unsourced = 'not recorded' }: OriginLineProps) {
  return (
    <dl className={classes.list}>
      <Fact term={of ? `${of}, from` : 'From'}>
        {sources.length > 0 ? <SourcesNamed sources={sources} /> : unsourced}
      </Fact>
      {sha256 !== null && (
        <Fact term="Hash">
          <Hash sha256={sha256} />
        </Fact>
      )}
    </dl>
  )
}

function Fact({ term, care = false, children }: { term: string; care?: boolean; children: React.ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{term}</dt>
      <dd>
        {care && <IconAlertTriangle size={14} className={classes.care} aria-label="Take care:" role="img" />}
        {children}
      </dd>
    </div>
  )
}

/** A text's SHA-256 in short, with a way to copy the whole. */
export function Hash({ sha256 }: { sha256: string }) {
  return (
    <Group gap={4} display="inline-flex" wrap="nowrap">
      <Code fz="xs" title={sha256}>
        {shortHash(sha256)}
      </Code>
      <CopyButton value={sha256} timeout={1500}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? 'Copied' : 'Copy the SHA-256 of this text'}>
            <ActionIcon
              size="xs"
              variant="subtle"
              color="gray"
              onClick={copy}
              aria-label={copied ? 'Copied' : 'Copy the SHA-256 of this text'}
            >
              {copied ? <IconCheck size={12} aria-hidden /> : <IconCopy size={12} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  )
}
