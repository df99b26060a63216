/** What a reader must know before repeating a text, at the top of it, each with what shows it. */
import { List, Text } from '@mantine/core'
import { CareAlert } from '../care-alert.tsx'
import { CitedWords } from '../cited-words.tsx'

export function VersionWarnings({
  warnings,
}: {
  warnings: readonly { message: string; evidence?: string }[]
}) {
  if (warnings.length === 0) return null
  return (
    <CareAlert title={`Before repeating this text (${warnings.length})`}>
      <List size="sm" spacing={6}>
        {warnings.map((warning) => (
          <List.Item key={warning.message}>
            <CitedWords text={warning.message} />
            {warning.evidence && (
              <Text size="xs" className="quiet">
                Shown by: <CitedWords text={warning.evidence} />
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </CareAlert>
  )
}
