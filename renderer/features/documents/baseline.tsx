/** Whether a section's old text matches the law that it says it amends: the mark, and what was found in words. */
import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type DocumentSectionRow, routes } from '#shared/contract/index.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { CitedWords } from '../../components/cited-words.tsx'
import { ShapeMark } from '../../components/shape-mark.tsx'
import { baselineMark } from './document-words.ts'
import classes from './documents.module.css'

export function BaselineMark({ row }: { row: DocumentSectionRow }) {
  const { shape, word, color } = baselineMark(row.baseline, row.action)
  return <ShapeMark shape={shape} word={word} color={color} spoken="Old text: " />
}

export function BaselineFound({ row }: { row: DocumentSectionRow }) {
  const { baseline } = row
  if (baseline.verdict === 'not checked')
    return (
      <Text size="sm">
        <CitedWords text={baseline.reason} />
      </Text>
    )
  const against = <Against row={row} label={baseline.against} versionId={baseline.versionId} />
  if (baseline.verdict === 'verified')
    return (
      <Text size="sm">Its old text matches the law that it says it amends, word for word: {against}.</Text>
    )
  const { bill, law, whiteSpaceOnly } = baseline.difference
  return (
    <CareAlert
      title={
        whiteSpaceOnly ? 'The old text differs in white space alone' : 'The old text differs from the law'
      }
    >
      <Text size="sm">
        Checked against {against}.{' '}
        {whiteSpaceOnly
          ? 'That does not count against the document.'
          : 'What it would make of the law rests on words that are not the law’s. The first difference:'}
      </Text>
      <dl className={classes.difference}>
        <div>
          <dt>The document’s old text</dt>
          <dd>{bill}</dd>
        </div>
        <div>
          <dt>The law</dt>
          <dd>{law}</dd>
        </div>
      </dl>
    </CareAlert>
  )
}

function Against({
  row,
  label,
  versionId,
}: {
  row: DocumentSectionRow
  label: string
  versionId: string | null
}) {
  const target = row.targets.find((each) => each.sectionId !== null && each.inStore)
  if (versionId === null || !target?.sectionId) return <CitedWords text={label} />
  return (
    <Anchor component={Link} to={routes.section(target.sectionId, { version: versionId })} inherit>
      <CitedWords text={label} />
    </Anchor>
  )
}
