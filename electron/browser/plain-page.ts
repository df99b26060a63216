/** Pages without script or style, for when the program itself is not shown. */

const pages = {
  usedToken: {
    title: 'This address does not open Charter Oak',
    text: 'The address was used already, or it is from an earlier start. Stop Charter Oak, start it again, and open the new address that it prints.',
  },
  noSession: {
    title: 'Open Charter Oak with its own address',
    text: 'Charter Oak is running, but this browser has not been let in. Copy the whole address that Charter Oak printed when it started into the address bar. If it was used already, start Charter Oak again.',
  },
  foreign: {
    title: 'Charter Oak refused this request',
    text: 'It came from another site or was sent to another name. Copy the address that Charter Oak printed when it started into the address bar.',
  },
  noMethod: {
    title: 'Charter Oak refused this request',
    text: 'Pages are only read here, never sent to.',
  },
} as const

export type PlainPage = keyof typeof pages

/** The page as HTML; its texts are the program's own and need no escaping. */
export function plainPage(which: PlainPage): string {
  const { title, text } = pages[which]
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head>
<body><h1>${title}</h1><p>${text}</p></body>
</html>
`
}
