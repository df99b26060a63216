/** By which rules positions make a standing, and the way to change them. */
import { Button, List, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Ledger } from '#shared/contract/index.ts'
import { RulesForm } from './rules-form.tsx'

export function RulesPart({ data }: { data: Pick<Ledger, 'rules' | 'rulesInWords'> }) {
  const [changing, setChanging] = useState(false)
  return (
    <Stack gap="xs" component="section" maw={900}>
      <Title order={2} size="h4">
        By which rules
      </Title>
      <List size="sm">
        {data.rulesInWords.map((words) => (
          <List.Item key={words}>{words}</List.Item>
        ))}
      </List>
      <Text size="sm" className="quiet">
        The council sets them; they are no law. A standing that was stated stays as it was stated, until it is
        let follow from the rules on the recommendation’s page.
      </Text>
      <Button variant="default" w="fit-content" onClick={() => setChanging(true)}>
        Change the rules
      </Button>
      {changing && <RulesForm present={data.rules} onClose={() => setChanging(false)} />}
    </Stack>
  )
}
