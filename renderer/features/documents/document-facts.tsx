/** Where a document came from and how far its text can be trusted. */

import { Anchor, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { type DocumentView, routes } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { readableSourceTitle } from '../../components/labels.ts'
import { Hash } from '../../components/law-text/trust-line.tsx'
import { VersionWarnings } from '../../components/law-text/version-warnings.tsx'
import { formatWords, underliningWords } from './document-words.ts'
import classes from './documents.module.css'

export function DocumentFacts({ view }: { view: DocumentView }) {
  const { record } = view
  return (
    <>
      <dl className={classes.facts}>
        <Fact term="Source">
          <DocumentSources sources={view.sources} />
        </Fact>
        <Fact term="Marks" care={record.underlining === 'lost'}>
          {underliningWords[record.underlining]}
        </Fact>
        <Fact term="Format">{formatWords[record.format]}</Fact>
        <Fact term="Hash of the file">
          <Hash sha256={record.sha256} />
        </Fact>
      </dl>
      {record.warnings.length > 0 && (
        <VersionWarnings warnings={record.warnings.map((message) => ({ message }))} />
      )}
    </>
  )
}

function DocumentSources({ sources }: Pick<DocumentView, 'sources'>) {
  return sources.map((source, index) => (
    <Fragment key={`${source.sourceId} ${source.locator}`}>
      {index > 0 && '; '}
      <Anchor component={Link} to={routes.source(source.sourceId, { quote: source.locator })} inherit>
        {readableSourceTitle(source.title)}
      </Anchor>
      {source.locator !== '' && `, ${source.locator}`}{' '}
      <Text span inherit className="quiet">
        ({source.retrieved ? `retrieved ${formatDate(source.retrieved)}` : 'date of retrieval not recorded'})
      </Text>
    </Fragment>
  ))
}

function Fact({ term, care = false, children }: { term: string; care?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {care && <IconAlertTriangle size={14} className={classes.care} aria-label="Take care:" role="img" />}
        {children}
      </dd>
    </div>
  )
}
