/** The ways to begin an import: files, the legislature's site, and the program's own starter content where it differs. */
import { DropZone } from './drop-zone.tsx'
import classes from './import.module.css'
import { StarterContent } from './starter-content.tsx'
import { UpdateLaw } from './update-law.tsx'

export function Ways() {
  return (
    <>
      <StarterContent />
      <div className={classes.ways}>
        <DropZone />
        <UpdateLaw />
      </div>
    </>
  )
}
