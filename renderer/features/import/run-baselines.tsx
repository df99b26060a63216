/** The council's printed texts held against the law that an import brought: which match, which are out of date. */
import { Anchor, List, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type ImportRun, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { sectionLabel } from '../../components/labels.ts'

const signs = { verified: '✓', differs: '≠', 'not checked': '?' } as const

export function RunBaselines({ baselines }: { baselines: ImportRun['baselines'] }) {
  if (baselines.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={500}>
        Printed texts held against the law brought in
      </Text>
      <List listStyleType="none" size="sm" spacing={4} mt={4} styles={{ itemWrapper: { display: 'block' } }}>
        {baselines.map((each) => (
          <List.Item key={each.versionId}>
            <span aria-hidden>{signs[each.outcome]}</span>{' '}
            <Anchor
              component={Link}
              to={routes.section(each.sectionId, { version: each.versionId })}
              inherit
              className="nowrap"
            >
              {sectionLabel(each.sectionId)}
            </Anchor>{' '}
            {each.label}: <CitedWords text={each.message} />
          </List.Item>
        ))}
      </List>
    </div>
  )
}
