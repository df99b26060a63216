/**
 * Moves focus to the first field that was found wrong, so that its message is read.
 * @param form what knows the fields' nodes; @param errors messages by field
 */
export function focusFirstError(
  form: { getInputNode: (path: string) => HTMLElement | null },
  errors: Readonly<Record<string, unknown>>,
): void {
  for (const path of Object.keys(errors)) {
    const node = form.getInputNode(path)
    if (node) {
      node.focus()
      return
    }
  }
}
