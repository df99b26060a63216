/** First stop of the keyboard on every page: past the navigation, to the page itself. Seen only while focused. */
import { Button } from '@mantine/core'
import classes from './frame.module.css'

export function SkipLink() {
  // A button, since an address of the form `#main` would be read as a page.
  return (
    <Button className={`${classes.skip} no-print`} onClick={() => document.getElementById('main')?.focus()}>
      Skip to the page
    </Button>
  )
}
