/** What the reader has to tell of the pages; each line names its file and place. */
import { Button, List } from '@mantine/core'
import { useState } from 'react'
import { CareAlert } from '../../components/care-alert.tsx'
import { CitedWords } from '../../components/cited-words.tsx'
import { counted } from '../../components/labels.ts'
import classes from './import.module.css'

/** So many are shown at first. */
const few = 5

export function WarningsRead({ warnings }: { warnings: readonly string[] }) {
  const [all, setAll] = useState(false)
  if (warnings.length === 0) return null
  const shown = all ? warnings : warnings.slice(0, few)
  return (
    <CareAlert title={`${counted(warnings.length, 'thing')} to know about what was read`}>
      <List size="sm" spacing={4} className={classes.place}>
        {shown.map((warning) => (
          <List.Item key={warning}>
            <CitedWords text={warning} />
          </List.Item>
        ))}
      </List>
      {warnings.length > few && (
        <Button size="compact-sm" variant="default" mt="xs" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${warnings.length}`}
        </Button>
      )}
    </CareAlert>
  )
}
