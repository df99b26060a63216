/** A text of law as hanging provisions, each with a stable anchor and quiet actions. */
import { useEffect, useMemo, useRef } from 'react'
import { routes } from '#shared/contract/index.ts'
import { hangingStyle } from '../redline/hanging-style.ts'
import classes from './law-text.module.css'
import { ProvisionActions } from './provision-actions.tsx'
import { provisionLines } from './provision-lines.ts'

export interface LawTextProps {
  text: string
  sectionId: string
  /** The provision to mark and scroll to, `(a)(1)`. */
  provision?: string
  /** The version's id and label, for links and for quotations that say which version they are of. */
  version?: { id: string; label: string }
  /** A text that was repealed is struck through. */
  struck?: boolean
}

/** Element id of a provision's anchor. */
export function anchorOf(path: string): string {
  return `provision-${path === '' ? 'whole' : path}`
}

export function LawText({ text, sectionId, provision, version, struck = false }: LawTextProps) {
  const lines = useMemo(() => provisionLines(text), [text])
  const root = useRef<HTMLDivElement>(null)
  const firstLit = lines.findIndex((line) => isWithin(line.path, provision))
  useEffect(() => {
    if (firstLit < 0) return
    root.current?.querySelector(`[data-line="${firstLit}"]`)?.scrollIntoView({ block: 'center' })
  }, [firstLit])
  return (
    <div ref={root} className={classes.text} data-struck={struck || undefined}>
      {lines.map((line, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one fixed text have no other identity
          key={index}
          id={anchorOf(line.path)}
          data-line={index}
          className={classes.line}
          style={hangingStyle(line.level)}
          data-lit={isWithin(line.path, provision) || undefined}
        >
          <p className={classes.words}>{struck ? <del>{line.text}</del> : line.text}</p>
          <div className={`${classes.actions} no-print`}>
            <ProvisionActions
              sectionId={sectionId}
              path={line.path}
              text={line.text}
              versionLabel={version?.label}
              to={routes.section(sectionId, { provision: line.path, version: version?.id })}
            />
          </div>
        </div>
      ))}
    </div>
  )
}

/** Whether a provision is the one named or lies inside it. */
function isWithin(path: string, named: string | undefined): boolean {
  return named !== undefined && named !== '' && path.startsWith(named)
}
