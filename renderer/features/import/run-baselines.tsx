/** The council's printed texts held against the law that an import brought: which match, which are out of date. */
import { Anchor, List, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type ImportRun, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { sectionLabel } from '../../components/labels.ts'
import { comparisonOf } from '../statutes/comparison-of.ts'
import { sectionTexts } from '../statutes/section-texts.ts'

type Baseline = ImportRun['baselines'][number]

const signs = { verified: '✓', differs: '≠', 'not checked': '?' } as const

export function RunBaselines({ baselines }: { baselines: readonly Baseline[] }) {
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
            {each.outcome === 'differs' && <RedlineLink baseline={each} />}
          </List.Item>
        ))}
      </List>
    </div>
  )
}

/** To the printed text beside the law of today, in Compare; nothing where the law of today cannot be told. */
function RedlineLink({ baseline }: { baseline: Baseline }) {
  const { data } = useProcedure('statute.get', { id: baseline.sectionId })
  const texts = data ? sectionTexts(data) : []
  const printed = texts.find(({ id }) => id === baseline.versionId)
  const sides = data && printed && comparisonOf(texts, data.law, printed)
  if (!sides?.old || !sides.new) return null
  return (
    <>
      {' '}
      <Anchor
        component={Link}
        to={routes.compare({ old: sides.old, new: sides.new })}
        inherit
        className="nowrap"
        aria-label={`Redline of ${sectionLabel(baseline.sectionId)}`}
      >
        Redline
      </Anchor>
    </>
  )
}
