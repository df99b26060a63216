/** The head of a section's page: its name, struck where it is repealed on the day; its facts; compare; neighbours. */
import { Anchor, Button, Stack, Text } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { Link } from 'react-router'
import { routes, type SectionView } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { capitalised, counted, sectionLabel } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { RecordSteps } from '../../components/record-steps.tsx'
import type { AsOf } from './as-of/use-as-of.ts'
import { comparisonOf } from './comparison-of.ts'
import { EffectiveDay } from './history/effective-day.tsx'
import { outsideInventory } from './inventory.ts'
import type { SectionText } from './section-texts.ts'

export interface SectionHeadProps {
  view: SectionView
  texts: readonly SectionText[]
  shown: SectionText | undefined
  /** Whether it is repealed on the day shown. */
  repealed: boolean
  asOf: AsOf
}

export function SectionHead({ view, texts, shown, repealed, asOf }: SectionHeadProps) {
  const { record } = view
  const name = `${sectionLabel(record.id)} ${record.catchline}`
  const words = <CitedWords text={name} />
  const { carried } = asOf
  return (
    <PageHeader
      title={name}
      heading={repealed ? <del>{words}</del> : words}
      crumbs={[
        { label: 'Statutes', to: routes.statutes({ ...(carried && { on: carried }) }) },
        {
          label: `Chapter\u00a0${record.chapter}`,
          to: routes.statutes({ by: 'chapter', chapter: record.chapter, ...(carried && { on: carried }) }),
        },
      ]}
      facts={<Facts view={view} texts={texts} />}
      actions={
        <>
          {shown && <CompareButton view={view} texts={texts} shown={shown} />}
          <RecordSteps
            previous={step(view.previousId, 'Previous section', carried)}
            next={step(view.nextId, 'Next section', carried)}
          />
        </>
      }
    />
  )
}

function step(
  id: string | null,
  label: string,
  carried: string | undefined,
): { to: string; label: string } | undefined {
  if (id === null) return undefined
  return { to: routes.section(id, { asof: carried }), label: `${label}, ${sectionLabel(id)}` }
}

function Facts({ view, texts }: { view: SectionView; texts: readonly SectionText[] }) {
  const { record } = view
  const facts = [
    capitalised(record.status),
    capitalised(record.area || outsideInventory),
    record.latestRevision && `record as of the ${record.latestRevision}`,
    texts.length === 0 ? 'no text' : counted(texts.length, 'text'),
  ]
  return (
    <Stack gap={2}>
      <span>{facts.filter(Boolean).join(' · ')}</span>
      {record.status === 'repealed' && <RepealedBy view={view} />}
    </Stack>
  )
}

function RepealedBy({ view }: { view: SectionView }) {
  const act = view.acts.findLast((each) => each.action === 'repeals')
  const told = view.timeline.findLast((each) => each.kind === 'repealed')
  const by = act ?? (told && { ...told, number: told.act })
  if (!by) return <span>Repealed; the act that did it is not on record.</span>
  const label = `${by.number}${by.actSections.length > 0 ? `, s.\u00a0${by.actSections.join(', s.\u00a0')}` : ''}`
  return (
    <Text size="sm" component="span">
      Repealed by{' '}
      {by.actId ? (
        <Anchor component={Link} to={routes.act(by.actId, { section: by.actSections[0] })} inherit>
          {label}
        </Anchor>
      ) : (
        label
      )}
      {by.effective && (
        <>
          , <EffectiveDay date={by.effective} assumed={by.effectiveAssumed} />
        </>
      )}
    </Text>
  )
}

function CompareButton({
  view,
  texts,
  shown,
}: {
  view: SectionView
  texts: readonly SectionText[]
  shown: SectionText
}) {
  const { label, ...sides } = comparisonOf(texts, view.law, shown)
  return (
    <Button
      component={Link}
      to={routes.compare(sides)}
      leftSection={<IconArrowsDiff size={16} aria-hidden />}
    >
      {label}
    </Button>
  )
}
