/** Where a fact comes from: the source as a link, the place in it, and its words where they are at hand. */

import { Anchor, Blockquote, List, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { CitedWords } from './cited-words.tsx'
import { readableSourceTitle } from './labels.ts'

export interface SourceLine {
  readonly sourceId: string
  readonly title: string
  readonly locator: string
  readonly quotation?: string | undefined
}

export function SourceLines({ sources }: { sources: readonly SourceLine[] }) {
  return (
    <List listStyleType="none" spacing="xs" size="sm" styles={{ itemWrapper: { display: 'block' } }}>
      {sources.map((source) => (
        <List.Item key={`${source.sourceId} ${source.locator} ${source.quotation?.slice(0, 60)}`}>
          <Anchor
            component={Link}
            to={routes.source(source.sourceId, { quote: source.quotation ?? source.locator })}
            inherit
          >
            {readableSourceTitle(source.title)}
          </Anchor>
          <Text span inherit className="quiet">
            {' '}
            · <CitedWords text={source.locator} />
          </Text>
          {source.quotation !== undefined && (
            <Blockquote mt={4} p="xs" fz="sm" className="law-text">
              {source.quotation}
            </Blockquote>
          )}
        </List.Item>
      ))}
    </List>
  )
}
