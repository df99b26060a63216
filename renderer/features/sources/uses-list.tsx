/** What was taken from a document: each quotation with the record that rests on it. */
import { Anchor, Stack, Text } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import type { SourceUse } from '#shared/contract/index.ts'
import { type RowsHandle, VirtualRows } from '../../components/redline/virtual-rows.tsx'
import classes from './source.module.css'
import { groupUses, isNamed, type UseGroup } from './use-groups.ts'

/** @param named the passage that the address names; '' for none */
export function UsesList({ uses, named }: { uses: readonly SourceUse[]; named: string }) {
  const groups = useMemo(() => groupUses(uses), [uses])
  const handle = useRef<RowsHandle>(null)
  const first = groups.findIndex((group) => isNamed(group, named))
  useEffect(() => {
    if (first >= 0) handle.current?.show(first)
  }, [first])
  return (
    <>
      {named !== '' && first < 0 && (
        <Text size="sm" role="status" mb="sm">
          The passage that the link names is not among those taken from this document.
        </Text>
      )}
      <VirtualRows
        count={groups.length}
        handle={handle}
        estimate={(index) => 70 + Math.ceil((groups[index]?.quotation?.length ?? 0) / 100) * 25}
        draw={(index) => {
          const group = groups[index]
          return group ? <Use group={group} lit={isNamed(group, named)} /> : null
        }}
      />
    </>
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
