/** One row of a previewed table: what would become of it, the differences, the earlier forms that it may rest on. */
import { Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core'
import type { LinkProposal, TableRowView } from '#shared/contract/index.ts'
import { CitedWords } from '../../../components/cited-words.tsx'
import { recommendationLabel } from '../../../components/labels.ts'
import { RecommendationMentionLine } from '../../../components/recommendation-mention.tsx'
import { ShapeMark } from '../../../components/shape-mark.tsx'
import { StandingMark } from '../../../components/standing-mark.tsx'
import { type JoiningKind, joiningKinds } from '../../tracking/lineage-words.ts'
import { RedlineToggle } from '../../tracking/redline-toggle.tsx'
import { kindOf, linkKey, type Selection, withLink, withReplaced } from './selection.ts'
import classes from './table.module.css'

const outcomes: Record<TableRowView['outcome'], { shape: string; word: string; color: string }> = {
  new: { shape: '+', word: 'New', color: 'oak' },
  unchanged: { shape: '=', word: 'Unchanged', color: 'gray' },
  differs: { shape: '≠', word: 'Differs', color: 'yellow' },
}

/** Of words that are not in the store yet. */
const fromTable = 'the table that is being read; not in the store yet'

interface SelectingProps {
  readonly row: TableRowView
  readonly selection: Selection
  readonly onSelect: (next: Selection) => void
}

function Link({ row, link, selection, onSelect }: SelectingProps & { link: LinkProposal }) {
  const key = linkKey(row.line, link.earlier.id)
  const kind = selection.links.get(key)
  const pair = `${recommendationLabel(link.earlier)} and ${recommendationLabel(row)}`
  return (
    <Stack gap={4} className={classes.link}>
      <Group gap="sm">
        <Checkbox
          label={`Link to ${recommendationLabel(link.earlier)}`}
          checked={kind !== undefined}
          onChange={(event) =>
            onSelect(withLink(selection, key, event.currentTarget.checked ? kindOf(link) : null))
          }
        />
        <NativeSelect
          size="xs"
          aria-label={`How ${pair} are linked`}
          data={[...joiningKinds]}
          value={kind ?? kindOf(link)}
          onChange={(event) => onSelect(withLink(selection, key, event.currentTarget.value as JoiningKind))}
        />
        <Text size="sm">{link.reason}</Text>
      </Group>
      <RecommendationMentionLine mention={link.earlier} />
      <RedlineToggle
        of={pair}
        before={link.earlierText}
        after={row.text}
        beforeLabel={recommendationLabel(link.earlier)}
        afterLabel={`${recommendationLabel(row)}, as the table has it`}
        receipts={{ before: link.earlierReceipt, after: row.receipt }}
        unsourced={fromTable}
      />
    </Stack>
  )
}

function Difference({ row, selection, onSelect }: SelectingProps) {
  if (row.outcome !== 'differs') return null
  return (
    <Stack gap={4}>
      <Text size="sm">{row.differences.join(' ')}</Text>
      {row.storedText !== null && row.storedText !== row.text && row.storedReceipt && (
        <RedlineToggle
          of={`${recommendationLabel(row)} in the store and in the table`}
          before={row.storedText}
          after={row.text}
          beforeLabel="as the store has it"
          afterLabel="as the table has it"
          receipts={{ before: row.storedReceipt, after: row.receipt }}
          unsourced={fromTable}
          openAtFirst
        />
      )}
      <Checkbox
        label={`Let the table’s words take the place of the store’s for ${recommendationLabel(row)}`}
        description="Elements, events and positions stay as they are. Not ticked: the store keeps its words."
        checked={selection.replace.has(row.line)}
        onChange={(event) => onSelect(withReplaced(selection, row.line, event.currentTarget.checked))}
      />
    </Stack>
  )
}

export function TableRowItem(props: SelectingProps) {
  const { row } = props
  return (
    <Stack
      gap={6}
      className={classes.row}
      role="group"
      aria-label={`${recommendationLabel(row)}: ${outcomes[row.outcome].word}`}
    >
      <Group gap="xs">
        <ShapeMark {...outcomes[row.outcome]} />
        <Text size="sm" fw={550} className="nowrap">
          {recommendationLabel(row)}
        </Text>
        <Text size="sm">
          <CitedWords text={row.shortTitle} />
        </Text>
        <StandingMark standing={row.standing} dissents={row.dissents} />
        <Text size="xs" className="quiet">
          line {row.line}
        </Text>
      </Group>
      {row.outcome === 'new' && (
        <>
          <Text size="sm" className="quiet" lineClamp={3}>
            <CitedWords text={row.text} />
          </Text>
          <Text size="sm">
            Asks for {row.asksChangeOfLaw ? 'a change of law' : 'something else than a change of law'}.
          </Text>
        </>
      )}
      <Difference {...props} />
      {row.links.map((link) => (
        <Link key={link.earlier.id} {...props} link={link} />
      ))}
    </Stack>
  )
}
