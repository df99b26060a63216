/** The dialogs that the recommendation's page opens, one at a time. */
import type { RecommendationView } from '#shared/contract/index.ts'
import { LinkForm } from '../tracking/link-form.tsx'
import { PinForm } from '../tracking/pin-form.tsx'
import { AddElementForm } from './forms/add-element-form.tsx'
import { AddEventForm } from './forms/add-event-form.tsx'
import { ChangePositionForm } from './forms/change-position-form.tsx'
import { CorrectElementForm } from './forms/correct-element-form.tsx'
import { EditRecommendationForm } from './forms/edit-recommendation-form.tsx'
import { RecordPositionForm } from './forms/record-position-form.tsx'

type ElementView = RecommendationView['elements'][number]
type Position = RecommendationView['record']['positions'][number]

export type OpenForm =
  | { readonly kind: 'none' | 'event' | 'position' | 'edit' | 'add element' | 'link' }
  | { readonly kind: 'element' | 'pin'; readonly element: ElementView }
  | { readonly kind: 'change position'; readonly position: Position }

export interface PageFormsProps {
  readonly form: OpenForm
  readonly data: RecommendationView
  readonly onClose: () => void
}

export function PageForms({ form, data, onClose }: PageFormsProps) {
  const recommendationId = data.id
  switch (form.kind) {
    case 'none':
      return null
    case 'event':
      return <AddEventForm recommendation={data} onClose={onClose} />
    case 'position':
      return <RecordPositionForm recommendationId={recommendationId} onClose={onClose} />
    case 'edit':
      return <EditRecommendationForm data={data} onClose={onClose} />
    case 'add element':
      return <AddElementForm recommendationId={recommendationId} onClose={onClose} />
    case 'link':
      return <LinkForm data={data} onClose={onClose} />
    case 'element':
      return (
        <CorrectElementForm recommendationId={recommendationId} element={form.element} onClose={onClose} />
      )
    case 'pin':
      return <PinForm recommendationId={recommendationId} element={form.element} onClose={onClose} />
    case 'change position':
      return (
        <ChangePositionForm recommendationId={recommendationId} position={form.position} onClose={onClose} />
      )
  }
}
