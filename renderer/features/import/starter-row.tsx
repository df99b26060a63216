/** A record of the program's starter content in the preview: what it is, and each field that differs. */
import { List, Text } from '@mantine/core'
import type { StarterRecordRow } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { capitalised } from '../../components/labels.ts'
import classes from './import.module.css'

type Change = StarterRecordRow['changes'][number]

/** What the screens call the kinds whose names in the contract say too little. */
const kindNames: Partial<Record<StarterRecordRow['recordKind'], string>> = {
  act: 'public act',
  'section text': 'text of a section',
  section: 'section of the statutes',
  claim: 'statement not to be repeated unchecked',
  seat: 'seat on the council',
  obligation: 'duty',
}

function ChangeWords({ change: { field, was, becomes } }: { change: Change }) {
  return (
    <>
      {field}: {was !== null && <del>{was}</del>}{' '}
      {becomes === null ? 'goes' : was === null ? <CitedWords text={becomes} /> : <ins>{becomes}</ins>}
    </>
  )
}

export function StarterRecordWords({ row }: { row: StarterRecordRow }) {
  return (
    <div>
      <Text size="sm" className={classes.place}>
        <strong>
          <CitedWords text={row.label} />
        </strong>
        {row.title !== null && (
          <>
            : <CitedWords text={row.title} />
          </>
        )}
      </Text>
      <Text size="xs" className="quiet">
        {capitalised(kindNames[row.recordKind] ?? row.recordKind)}
        {row.inInventory && ' · of the inventory'}
      </Text>
      {row.changes.length > 0 && row.outcome === 'kept' && (
        <Text size="sm" fw={500} mt={4}>
          The starter content says instead
        </Text>
      )}
      {row.changes.length > 0 && (
        <List size="sm" spacing={2} mt={2} className={classes.place}>
          {row.changes.map((change) => (
            <List.Item key={`${change.field} ${change.was} ${change.becomes}`}>
              <ChangeWords change={change} />
            </List.Item>
          ))}
        </List>
      )}
    </div>
  )
}
