import type { ProvisionNode, ProvisionTree, TextSpan } from './model.ts'

/** Every node, each before its children, in the order of the text. */
export function* eachProvision(tree: ProvisionTree | ProvisionNode): Generator<ProvisionNode> {
  for (const child of tree.children) {
    yield child
    yield* eachProvision(child)
  }
}

/**
 * The innermost provision that contains the offset, or undefined in the text outside all of them. The offset just
 * past the text counts as its last character.
 */
export function provisionNodeAt(tree: ProvisionTree, offset: number): ProvisionNode | undefined {
  const at = offset === tree.text.length ? offset - 1 : offset
  let found: ProvisionNode | undefined
  let level: readonly ProvisionNode[] = tree.children
  for (;;) {
    const next = level.find((node) => node.start <= at && at < node.end)
    if (!next) return found
    found = next
    level = next.children
  }
}

/** The address of the innermost provision at an offset: `(a)(1)(A)`, or '' outside every provision. */
export function provisionAt(tree: ProvisionTree, offset: number): string {
  return provisionNodeAt(tree, offset)?.path ?? ''
}

/** The first node with these labels, outermost first, or undefined. Labels are compared exactly: (A) is not (a). */
export function findProvision(tree: ProvisionTree, labels: readonly string[]): ProvisionNode | undefined {
  let level: readonly ProvisionNode[] = tree.children
  let found: ProvisionNode | undefined
  for (const label of labels) {
    found = level.find((node) => node.label === label)
    if (!found) return undefined
    level = found.children
  }
  return found
}

/** A stretch of text that belongs to one provision (undefined: to none) and to none of its children. */
export interface ProvisionPiece extends TextSpan {
  readonly node: ProvisionNode | undefined
}

/** The text cut into such stretches, in order, without gap or overlap: joined again they are the text. */
export function provisionPieces(tree: ProvisionTree): ProvisionPiece[] {
  const pieces: ProvisionPiece[] = tree.ownSpans.map((span) => ({ ...span, node: undefined }))
  for (const node of eachProvision(tree)) for (const span of node.ownSpans) pieces.push({ ...span, node })
  return pieces.sort((a, b) => a.start - b.start)
}
