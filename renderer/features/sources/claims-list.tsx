/** Claims of a document that must not be repeated unchecked, each with what is wrong about it. */
import { Badge, Group, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import type { Claim } from '#shared/model/index.ts'
import { capitalised } from '../../components/labels.ts'
import classes from './source.module.css'

export function ClaimsList({ claims, lit }: { claims: readonly Claim[]; lit: string }) {
  useEffect(() => {
    if (lit !== '') document.getElementById(`claim-${lit}`)?.scrollIntoView({ block: 'center' })
  }, [lit])
  return (
    <Stack gap="sm">
      {claims.map((claim) => (
        <div
          key={claim.id}
          id={`claim-${claim.id}`}
          className={`${classes.use} ${classes.unreliable}`}
          data-lit={claim.id === lit || undefined}
        >
          <Stack gap={4}>
            <Group gap="xs">
              <Badge
                variant="outline"
                color="gray"
                tt="none"
                radius="sm"
                h="auto"
                py={2}
                styles={{ label: { whiteSpace: 'normal' } }}
              >
                ⚠ {capitalised(claim.verdict)}
              </Badge>
            </Group>
            <blockquote className={classes.quotation}>“{claim.quotation}”</blockquote>
            <Text size="sm">{claim.note}</Text>
            <Text size="xs" className="quiet">
              {claim.locator}
            </Text>
          </Stack>
        </div>
      ))}
    </Stack>
  )
}
