/** What becomes of a window whose page is gone: its process crashed, was killed, or had no memory left. */
import type { WebContents } from 'electron'

/** A page that is gone again within this time would go on failing: it is left to the person (View › Reload). In milliseconds. */
const again = 60_000

/**
 * Loads the page anew at its address when its process ends unasked. What was saved is in the store, which lives in
 * another process; words typed and not saved are lost with the page.
 */
export function reloadWhenGone(contents: WebContents): void {
  let last = Number.NEGATIVE_INFINITY
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    console.error(`The page's process is gone (${reason}).`)
    if (performance.now() - last < again) return
    last = performance.now()
    contents.reload()
  })
}
