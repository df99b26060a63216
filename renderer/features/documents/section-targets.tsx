/** The laws that a section of a document changes, each a link where the store has it. */
import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type DocumentSectionRow, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { sectionLabel } from '../../components/labels.ts'

type Target = DocumentSectionRow['targets'][number]

/** How many targets are named in a list before the rest is counted. */
export const namedTargets = 3

function TargetLink({ target, struck = false }: { target: Target; struck?: boolean }) {
  if (target.sectionId === null) return <CitedWords text={target.citation || target.printed} />
  const label = sectionLabel(target.sectionId, target.provision)
  const words = struck ? <del>{label}</del> : label
  if (!target.inStore) return <span className="nowrap">{words}</span>
  return (
    <Anchor
      component={Link}
      to={routes.section(target.sectionId, { provision: target.provision || undefined })}
      inherit
      className="nowrap"
    >
      {words}
    </Anchor>
  )
}

/** How much of a catchline a list shows, in characters. */
const longestCatchline = 110

function shortened(catchline: string): string {
  if (catchline.length <= longestCatchline) return catchline
  return `${catchline.slice(0, catchline.lastIndexOf(' ', longestCatchline))} …`
}

/** @param all names every target; a list names the first few and counts the rest */
export function SectionTargets({ row, all = false }: { row: DocumentSectionRow; all?: boolean }) {
  const shown = all ? row.targets : row.targets.slice(0, namedTargets)
  const left = row.targets.length - shown.length
  return (
    <>
      {shown.map((target, index) => (
        <span key={`${target.printed} ${target.sectionId} ${target.provision}`}>
          {index > 0 && '; '}
          <TargetLink target={target} struck={row.action === 'repeals'} />{' '}
          <Text span size="sm" className="quiet">
            {target.catchline === null
              ? target.sectionId !== null && !target.inStore && 'not in the store'
              : all
                ? target.catchline
                : shortened(target.catchline)}
          </Text>
        </span>
      ))}
      {left > 0 && <span className="quiet nowrap">{` and ${left} more`}</span>}
    </>
  )
}
