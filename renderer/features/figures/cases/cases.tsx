/** Arrests, charges and convictions by section and year, with what does not agree among them. */
import { Button, Group, List, NativeSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { CaseFigureRow, Output } from '#shared/contract/index.ts'
import { useProcedure } from '../../../app/procedures.ts'
import { useAddressState } from '../../../components/address-state.ts'
import { CareAlert } from '../../../components/care-alert.tsx'
import { counted, sectionLabel } from '../../../components/labels.ts'
import { EmptyState, QueryState } from '../../../components/states.tsx'
import { BringCases } from './bring-cases.tsx'
import { CaseForm } from './case-form.tsx'
import { casesBySection } from './case-groups.ts'
import { SectionCasesPart } from './section-cases.tsx'

type Opened = { readonly kind: 'table' } | { readonly kind: 'figure'; readonly figure: CaseFigureRow | null }

function Questions({ questions }: { questions: Output<'cases.list'>['questions'] }) {
  if (questions.length === 0) return null
  return (
    <CareAlert title={`${counted(questions.length, 'question')} to ask those who counted`}>
      <List size="sm" spacing={6}>
        {questions.map(({ message, ruleInWords }) => (
          <List.Item key={message}>
            {message}
            <Text size="xs">Rule: {ruleInWords}</Text>
          </List.Item>
        ))}
      </List>
    </CareAlert>
  )
}

function CasesOf({ rows, questions }: Output<'cases.list'>) {
  const { get, set } = useAddressState()
  const [opened, setOpened] = useState<Opened | null>(null)
  const sections = casesBySection(rows)
  const asked = get('section')
  const shown = sections.filter(({ sectionId }) => asked === '' || sectionId === asked)
  const close = () => setOpened(null)
  return (
    <Stack gap="lg">
      <Group gap="sm" align="flex-end">
        {sections.length > 0 && (
          <NativeSelect
            label="Section"
            value={asked}
            onChange={(event) => set({ section: event.currentTarget.value })}
            data={[
              { value: '', label: `All (${sections.length})` },
              ...sections.map(({ sectionId }) => ({ value: sectionId, label: sectionLabel(sectionId) })),
              ...(asked === '' || shown.length > 0 ? [] : [{ value: asked, label: sectionLabel(asked) }]),
            ]}
          />
        )}
        <Button onClick={() => setOpened({ kind: 'figure', figure: null })}>Add a figure</Button>
        <Button variant="default" onClick={() => setOpened({ kind: 'table' })}>
          Bring in figures
        </Button>
      </Group>
      <Questions questions={questions.filter(({ sectionId }) => asked === '' || sectionId === asked)} />
      {shown.length === 0 && (
        <EmptyState>
          {asked === ''
            ? 'Arrests, charges and convictions by section and year appear here: add one, or bring in a table.'
            : `No arrests, charges or convictions are entered for ${sectionLabel(asked)}.`}
        </EmptyState>
      )}
      {shown.map((cases) => (
        <SectionCasesPart
          key={cases.sectionId}
          cases={cases}
          onEdit={(figure) => setOpened({ kind: 'figure', figure })}
        />
      ))}
      {opened?.kind === 'table' && <BringCases onClose={close} />}
      {opened?.kind === 'figure' && <CaseForm figure={opened.figure} section={asked} onClose={close} />}
    </Stack>
  )
}

export function Cases() {
  const query = useProcedure('cases.list', {})
  return <QueryState query={query}>{(data) => <CasesOf {...data} />}</QueryState>
}
