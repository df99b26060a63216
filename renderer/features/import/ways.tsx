/** The two ways to begin an import: files, and the legislature's site. */
import { DropZone } from './drop-zone.tsx'
import classes from './import.module.css'
import { UpdateLaw } from './update-law.tsx'

export function Ways() {
  return (
    <div className={classes.ways}>
      <DropZone />
      <UpdateLaw />
    </div>
  )
}
