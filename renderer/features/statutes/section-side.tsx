/** What bears on a section: acts in order, recommendations, bills, duties, sources. */
import { Anchor, List, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes, type SectionView } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { readableTitle } from '../../components/labels.ts'
import { PanelPart } from '../../components/panel-part.tsx'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'
import { SourceLines } from '../../components/source-lines.tsx'
import { CasesOfSection } from '../figures/cases/cases-of-section.tsx'
import { ActsOfSection } from './acts-of-section.tsx'
import { byDocument, DocumentsOfSection } from './documents-of-section.tsx'

export function SectionSide({ view }: { view: SectionView }) {
  return (
    <>
      <PanelPart
        title="Recommendations"
        count={view.recommendations.length}
        empty="No recommendation names this section."
      >
        <Stack gap="md">
          {view.recommendations.map((mention) => (
            <RecommendationMentionLine key={mention.id} mention={mention} />
          ))}
        </Stack>
      </PanelPart>
      <PanelPart title="Acts, in order" count={view.acts.length} empty="No act is recorded.">
        <ActsOfSection acts={view.acts} />
        {view.record.sourceLine && view.prints.length === 0 && (
          <Text size="xs" className="quiet" mt="xs">
            Source line: <CitedWords text={view.record.sourceLine} />
          </Text>
        )}
      </PanelPart>
      <PanelPart title="Bills" count={view.bills.length} empty="No bill on record would have changed it.">
        <List listStyleType="none" spacing={8} size="sm" styles={{ itemWrapper: { display: 'block' } }}>
          {view.bills.map((bill) => (
            <List.Item key={bill.billId}>
              <Anchor component={Link} to={routes.bill(bill.billId)} inherit className="nowrap">
                {bill.number}
              </Anchor>
              <span className="quiet">
                {' '}
                · {bill.session} · {bill.outcome}
              </span>
              {bill.title && (
                <Text size="xs" className="quiet">
                  {readableTitle(bill.title)}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      </PanelPart>
      <PanelPart
        title="Acts and bills read"
        count={byDocument(view.documents).length}
        empty="No act or bill that touches it was read in."
      >
        <DocumentsOfSection documents={view.documents} />
      </PanelPart>
      {view.obligations.length > 0 && (
        <PanelPart title="Obligations" count={view.obligations.length}>
          <List listStyleType="none" spacing={8} size="sm" styles={{ itemWrapper: { display: 'block' } }}>
            {view.obligations.map((obligation) => (
              <List.Item key={obligation.id}>
                <Anchor
                  component={Link}
                  to={routes.council({ tab: 'obligations', item: obligation.id })}
                  inherit
                >
                  {obligation.obligor}
                </Anchor>
                : <CitedWords text={obligation.duty} />
              </List.Item>
            ))}
          </List>
        </PanelPart>
      )}
      <CasesOfSection sectionId={view.record.id} />
      <PanelPart title="Sources" count={view.sources.length}>
        <SourceLines sources={view.sources} />
      </PanelPart>
    </>
  )
}
