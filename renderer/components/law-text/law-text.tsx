/** A text of law as hanging provisions, each with a stable anchor and quiet actions. */
import { Group, List, Stack, Text } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { routes } from '#shared/contract/index.ts'
import { anchorOf, LawLine } from './law-line.tsx'
import classes from './law-text.module.css'
import { ProvisionActions, type ProvisionLinks } from './provision-actions.tsx'
import { layOut } from './provision-lines.ts'
import { isWithin } from './within.ts'

export interface LawTextProps {
  text: string
  sectionId: string
  /** The provision to mark and scroll to, `(a)(1)`. */
  provision?: string
  /** The version's id and label, for links and for quotations that say which version they are of. */
  version?: { readonly id: string; readonly label: string }
  /** A text that was repealed is struck through. */
  struck?: boolean
  /** False where the labels of the text must not be cited as provisions of the section. */
  citable?: boolean
  /** What else a provision leads to. @param path `(a)(1)` */
  linksOf?: ((path: string) => ProvisionLinks) | undefined
}

export function LawText({
  text,
  sectionId,
  provision,
  version,
  struck = false,
  citable = true,
  linksOf,
}: LawTextProps) {
  const layout = useMemo(() => layOut(text), [text])
  const known = layout.lines.some((line) => line.opens.some((each) => each.path === provision))
  useEffect(() => {
    if (provision && known)
      document.getElementById(anchorOf(provision))?.parentElement?.scrollIntoView({ block: 'center' })
  }, [provision, known])
  return (
    <Stack gap="xs">
      {provision && !known && (
        <Text size="sm" role="status">
          This text has no provision {provision}. It may stand in another version.
        </Text>
      )}
      <Group gap={2} className={`${classes.whole} no-print`} role="group" aria-label="Whole section">
        <Text size="xs" className="quiet" aria-hidden mr={4}>
          Whole section
        </Text>
        <ProvisionActions
          sectionId={sectionId}
          provision={{ path: '', quotation: text }}
          versionLabel={version?.label}
          citable={citable}
          to={routes.section(sectionId, { version: version?.id })}
        />
      </Group>
      <div className={classes.text}>
        {layout.lines.map((line, index) => (
          <LawLine
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one fixed text have no other identity
            key={index}
            line={line}
            sectionId={sectionId}
            version={version}
            lit={provision ? isWithin(line.path, provision) : false}
            struck={struck}
            citable={citable}
            linksOf={linksOf}
          />
        ))}
      </div>
      {layout.addsBreaks && (
        <Text size="xs" className="quiet">
          Lines that begin inside a paragraph are broken here for reading; the words are untouched.
        </Text>
      )}
      {layout.problems.length > 0 && (
        <List size="xs" className="quiet">
          {layout.problems.map((problem) => (
            <List.Item key={`${problem.start} ${problem.kind}`}>
              At {text.slice(problem.start, problem.end).trim()}: {problem.message}
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  )
}
