/** What stands beside the text; in a narrow window folded above it, so that the text is on the first screen. */
import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import classes from './compare.module.css'

export function SidePanel({ label, children }: { label: string; children: ReactNode }) {
  const [unfolded, setUnfolded] = useState(false)
  return (
    <div className={`${classes.list} no-print`} data-unfolded={unfolded || undefined}>
      <Button
        className={classes.fold}
        size="xs"
        variant="default"
        aria-expanded={unfolded}
        leftSection={
          unfolded ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />
        }
        onClick={() => setUnfolded(!unfolded)}
      >
        {label}
      </Button>
      <div className={classes.panel}>{children}</div>
    </div>
  )
}
