/** One line of a text of law: its labels, its words, and quiet actions for each provision that opens on it. */
import { routes } from '#shared/contract/index.ts'
import { hangingStyle } from '../redline/hanging-style.ts'
import classes from './law-text.module.css'
import { ProvisionActions, type ProvisionLinks } from './provision-actions.tsx'
import type { ProvisionLine } from './provision-lines.ts'

export interface LawLineProps {
  line: ProvisionLine
  sectionId: string
  version?: { readonly id: string; readonly label: string }
  lit: boolean
  struck: boolean
  citable: boolean
  linksOf: ((path: string) => ProvisionLinks) | undefined
}

/** Element id of a provision's anchor. */
export function anchorOf(path: string): string {
  return `provision-${path}`
}

export function LawLine({ line, sectionId, version, lit, struck, citable, linksOf }: LawLineProps) {
  const labels = line.opens.map((each) => each.label).join(' ')
  return (
    <div className={classes.line} style={hangingStyle(line.depth)} data-lit={lit || undefined}>
      {line.opens.map((each) => (
        <span key={each.path} id={anchorOf(each.path)} className={classes.anchor} />
      ))}
      <p className={classes.words} data-hangs={line.path !== '' || undefined}>
        {struck ? (
          <del>
            {labels} {line.text}
          </del>
        ) : (
          <>
            {labels !== '' && <span className={classes.label}>{labels} </span>}
            {line.text}
          </>
        )}
      </p>
      {line.opens.length > 0 && (
        <div className={`${classes.actions} no-print`}>
          {line.opens.map((each) => (
            <span key={each.path} className={classes.group}>
              {line.opens.length > 1 && (
                <span className={classes.which} aria-hidden>
                  {each.label}
                </span>
              )}
              <ProvisionActions
                sectionId={sectionId}
                provision={each}
                versionLabel={version?.label}
                citable={citable}
                to={routes.section(sectionId, { provision: each.path, version: version?.id })}
                links={linksOf?.(each.path)}
              />
            </span>
          ))}
        </div>
      )}
    </div>
  )
}
