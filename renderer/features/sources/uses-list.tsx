/** What was taken from a document: each quotation with the record that rests on it. */
import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { SourceUse } from '#shared/contract/index.ts'
import { VirtualRows } from '../../components/redline/virtual-rows.tsx'
import classes from './source.module.css'
import { groupUses, type UseGroup } from './use-groups.ts'

export function UsesList({ uses, lit }: { uses: readonly SourceUse[]; lit: string }) {
  const groups = groupUses(uses)
  return (
    <VirtualRows
      count={groups.length}
      estimate={(index) => 70 + Math.ceil((groups[index]?.quotation?.length ?? 0) / 100) * 25}
      draw={(index) => {
        const group = groups[index]
        return group ? (
          <Use group={group} lit={lit !== '' && (group.quotation?.includes(lit) ?? false)} />
        ) : null
      }}
    />
  )
}

function Use({ group, lit }: { group: UseGroup; lit: boolean }) {
  return (
    <div className={classes.use} data-lit={lit || undefined}>
      <Stack gap={4}>
        {group.quotation !== null && (
          <blockquote className={classes.quotation}>“{group.quotation}”</blockquote>
        )}
        <Text size="xs" className="quiet">
          {group.locator}
        </Text>
        <Text size="sm">
          {group.records.map((record, index) => (
            <span key={`${record.route} ${record.label}`}>
              {index > 0 && '; '}
              <span className="quiet">{record.kind} </span>
              <Anchor component={Link} to={record.route} inherit>
                {record.label}
              </Anchor>
            </span>
          ))}
        </Text>
      </Stack>
    </div>
  )
}
