/** What a document that was read says: its sections, words that stand in none, its purpose. */
import { Text } from '@mantine/core'
import type { DocumentView } from '#shared/contract/index.ts'
import { PanelPart } from '../../components/panel-part.tsx'
import { documentCitation, isAmendment } from './document-words.ts'
import classes from './documents.module.css'
import { SectionList, type SectionListProps } from './section-list.tsx'

export interface DocumentSectionsProps extends Pick<SectionListProps, 'sectionRoute' | 'about'> {
  view: DocumentView
  /** "What it does" */
  title: string
}

export function DocumentSections({ view, title, sectionRoute, about }: DocumentSectionsProps) {
  const { sections, unnumbered, purpose } = view
  return (
    <>
      {(sections.length > 0 || (unnumbered === '' && !isAmendment(view.record.kind))) && (
        <PanelPart title={title} count={sections.length} empty="No section could be read in this text.">
          <SectionList
            documentId={view.record.id}
            rows={sections}
            citationOf={(number) => documentCitation(view, number)}
            sectionRoute={sectionRoute}
            {...(about === undefined ? {} : { about })}
          />
        </PanelPart>
      )}
      {unnumbered !== '' && (
        <PanelPart title={sections.length === 0 ? 'Its text' : 'Words that stand in no section'}>
          <div className={classes.plain} lang="en">
            {unnumbered}
          </div>
        </PanelPart>
      )}
      {purpose !== null && (
        <PanelPart title="Statement of purpose">
          <Text className={classes.clause}>{purpose}</Text>
        </PanelPart>
      )}
    </>
  )
}
