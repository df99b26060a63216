/** Redlines of what was asked or of what was done; where none can be shown, why, and what would bring it. */
import { Anchor, Box, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { type RedlinePair, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { sectionLabel } from '../../components/labels.ts'
import { RedlineReceiptsLine } from '../../components/redline/redline-receipts.tsx'
import { RedlineView } from '../../components/redline/redline-view.tsx'

function Pair({ pair }: { pair: RedlinePair }) {
  const section = pair.sectionId
  return (
    <Box component="article">
      <Title order={3} size="h6" mb={4}>
        <CitedWords text={pair.title} />
      </Title>
      {section !== undefined && (
        <Anchor
          component={Link}
          to={routes.section(section, { provision: pair.shown ? pair.provision : undefined })}
          size="sm"
        >
          {sectionLabel(section, pair.shown ? pair.provision : '')}
        </Anchor>
      )}
      {pair.shown ? (
        <>
          <RedlineView
            before={pair.before}
            after={pair.after}
            beforeLabel={pair.beforeLabel}
            afterLabel={pair.afterLabel}
            warnings={pair.warnings}
          />
          <RedlineReceiptsLine receipts={pair.receipts} of={pair.title} />
        </>
      ) : (
        <>
          <Text size="sm">
            No redline. <CitedWords text={pair.reason} />
          </Text>
          {pair.remedy !== undefined && (
            <Text size="sm" className="quiet">
              {pair.remedy}
            </Text>
          )}
        </>
      )}
    </Box>
  )
}

export function RedlinePairs({
  pairs,
  purpose,
}: {
  pairs: readonly RedlinePair[]
  purpose: RedlinePair['purpose']
}) {
  const wanted = pairs.filter((pair) => pair.purpose === purpose)
  if (wanted.length === 0) return null
  return (
    <Stack gap="lg">
      {wanted.map((pair) => (
        <Pair key={`${pair.title} ${pair.elementId} ${pair.sectionId}`} pair={pair} />
      ))}
    </Stack>
  )
}
