/** Says that a text printed under this section's number is another's, and leads to it. */
import { Anchor, Text } from '@mantine/core'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { routes, type SectionView } from '#shared/contract/index.ts'
import { sectionLabel } from '../../components/labels.ts'

export function PrintedUnder({ texts }: { texts: SectionView['printedUnder'] }) {
  if (texts.length === 0) return null
  return (
    <Text size="sm" className="quiet">
      {texts.length === 1
        ? 'A text printed under this number is another section’s: '
        : 'Texts printed under this number are another section’s: '}
      {texts.map(({ versionId, sectionId, label }, at) => (
        <Fragment key={versionId}>
          {at > 0 && '; '}
          <Anchor component={Link} to={routes.section(sectionId, { version: versionId })} inherit>
            {`${sectionLabel(sectionId)}, ${label}`}
          </Anchor>
        </Fragment>
      ))}
    </Text>
  )
}
