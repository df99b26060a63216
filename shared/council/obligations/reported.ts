/** What a source reports of a duty, in the words that stand beside its days. */

/**
 * "A source reports it done at least once"; empty where nothing is reported. Without a full stop.
 * @param state the obligation's own state: what its sources report, not what follows from entries
 */
export function reportedInWords(
  state: 'reported done' | 'reported in part' | 'nothing reported' | 'repealed',
): string {
  if (state === 'reported done') return 'A source reports it done at least once'
  return state === 'reported in part' ? 'A source reports it done in part' : ''
}
