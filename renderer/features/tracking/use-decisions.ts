/** The commands that settle what the program proposes, each with its toast to undo. */
import { notifications } from '@mantine/notifications'
import type { ProposalView, TraceView } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { useUndoToast } from '../../components/use-undo.ts'
import { findings } from './words.ts'

/** What the store refused, said where there is no form to say it in. */
function sayRefused(error: { readonly message: string }): void {
  notifications.show({ color: 'red', title: 'Not saved', message: error.message })
}

const named = ({ recommendation, proposal }: ProposalView) => ({
  recommendationId: recommendation.id,
  key: proposal.key,
})

export function useProposalDecision() {
  const accept = useCommand('tracking.decide')
  const overrule = useCommand('tracking.decide')
  const showDone = useUndoToast()
  const say = (word: string, { recommendation, proposal }: ProposalView, changeId: number) =>
    showDone(`${word}: ${proposal.what} (${recommendationLabel(recommendation)})`, changeId)
  return {
    isPending: accept.isPending || overrule.isPending,
    accept: (view: ProposalView) =>
      accept.mutate(
        { ...named(view), decision: 'accepted' },
        { onSuccess: ({ changeId }) => say('Accepted', view, changeId), onError: sayRefused },
      ),
    /** What the store refused is said in the form, which asks `overruleError`. */
    overrule: (view: ProposalView, reason: string, done: () => void) =>
      overrule.mutate(
        { ...named(view), decision: 'overruled', reason },
        {
          onSuccess: ({ changeId }) => {
            done()
            say('Overruled', view, changeId)
          },
        },
      ),
    overruleError: overrule.error,
  }
}

/** What a person decides on a trace. */
export interface TraceDecision {
  readonly state: 'confirmed' | 'rejected'
  readonly finding?: TraceView['finding']
  readonly note?: string
}

export function useTraceDecision() {
  const decide = useCommand('tracking.decideTrace')
  const showDone = useUndoToast()
  return {
    isPending: decide.isPending,
    error: decide.error,
    /**
     * Another finding than the proposed may be stated; an earlier note stays unless another is given.
     * @param done called once it is saved; who gives it says itself what was refused
     */
    decide: (trace: TraceView, { state, finding, note = trace.note }: TraceDecision, done?: () => void) =>
      decide.mutate(
        { key: trace.key, state, note, ...(finding ? { finding } : {}) },
        {
          onSuccess: ({ changeId }) => {
            done?.()
            const found = findings[finding ?? trace.finding].word.toLowerCase()
            const said = state === 'confirmed' ? `Confirmed (${found})` : 'Rejected'
            showDone(`${said}: ${trace.documentLabel}, section ${trace.number}.`, changeId)
          },
          ...(done ? {} : { onError: sayRefused }),
        },
      ),
  }
}
