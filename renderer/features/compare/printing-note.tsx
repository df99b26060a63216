/** While a long text is laid out for printing: how far that is, and the way to stop it. */
import { Button, Group, Paper, Progress, Text } from '@mantine/core'
import { useEffect } from 'react'
import { printPage, stopPrinting } from '../../components/redline/print-page.ts'
import { usePrintingPhase } from '../../components/redline/use-printing.ts'
import classes from './compare.module.css'
import { exportFailed } from './export/run-export.tsx'

/** Ctrl+P (Command+P) lays the text out first; asked for by the browser's own menu, the page stands still meanwhile. */
function usePrintKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      void printPage().catch(exportFailed)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

export function PrintingNote() {
  usePrintKey()
  const printing = usePrintingPhase()
  if (printing.phase !== 'laying out') return null
  const percent = Math.round(printing.share * 100)
  return (
    <Paper withBorder shadow="md" p="sm" className={`${classes.printing} no-print`} role="status">
      <Group gap="md" wrap="nowrap">
        <div className={classes.printingWords}>
          <Text size="sm">Laying out the whole text for printing.</Text>
          <Progress value={percent} size="sm" aria-label="Laid out" transitionDuration={0} />
        </div>
        <Button size="xs" variant="default" onClick={stopPrinting}>
          Cancel
        </Button>
      </Group>
    </Paper>
  )
}
