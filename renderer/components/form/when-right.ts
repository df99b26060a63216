import type { FormEvent } from 'react'

interface Form<V> {
  readonly getInputNode: (path: string) => HTMLElement | null
  readonly onSubmit: (
    right: (values: V) => void,
    wrong: (errors: Readonly<Record<string, unknown>>) => void,
  ) => (event?: FormEvent<HTMLFormElement>) => void
}

/**
 * Submits a form that is filled in right; in one that is not, the focus goes to the first field that is wrong, so that
 * its message is read.
 */
export function whenRight<V>(
  form: Form<V>,
  save: (values: V) => void,
): (event?: FormEvent<HTMLFormElement>) => void {
  return form.onSubmit(save, (errors) => {
    for (const path of Object.keys(errors)) {
      const node = form.getInputNode(path)
      if (node) return node.focus()
    }
  })
}
