/** What to know before relying on a comparison, in one line that unfolds; whole where it is printed. */
import { IconAlertTriangle } from '@tabler/icons-react'
import { CitedWords } from '../../components/cited-words.tsx'
import { usePrinting } from '../../components/redline/use-printing.ts'
import classes from './care-band.module.css'

export function CareBand({ warnings }: { warnings: readonly string[] }) {
  const printing = usePrinting()
  const [first] = warnings
  if (first === undefined) return null
  return (
    <details className={classes.band} {...(printing ? { open: true } : {})}>
      <summary className={classes.summary}>
        <IconAlertTriangle size={16} className={classes.icon} aria-hidden />
        <span className={classes.title}>{`Before relying on this (${warnings.length})`}</span>
        <span className={classes.first}>{first}</span>
        <span className={`${classes.more} no-print`} aria-hidden />
      </summary>
      <ul className={classes.list}>
        {warnings.map((warning) => (
          <li key={warning}>
            <CitedWords text={warning} />
          </li>
        ))}
      </ul>
    </details>
  )
}
