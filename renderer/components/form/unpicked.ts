/** Words left in the search for evidence are no evidence: saved without them, the record would lack what was meant. */

interface Form {
  readonly setFieldError: (path: 'evidence', message: string) => void
  readonly getInputNode: (path: 'evidence') => HTMLElement | null
}

/**
 * Objects to words that were typed into a form's search for evidence and not picked, and moves the focus there.
 * @param typed what stands in the box
 * @returns whether there was anything to object to, so that the form must not be sent
 */
export function objectsToUnpicked(form: Form, typed: string): boolean {
  const left = typed.trim()
  if (left === '') return false
  form.setFieldError(
    'evidence',
    `“${left}” was typed but not picked: pick a record from the list, or empty the box`,
  )
  form.getInputNode('evidence')?.focus()
  return true
}
