import { parseProvisions } from '#shared/law/provisions/parse.ts'

/** Labels of the subsections whose words differ between two texts of a section, those that only one of them has too. */
export function changedSubsections(before: string, after: string): string[] {
  const parts = (text: string) =>
    new Map(
      parseProvisions(text).children.map((node) => [
        `(${node.label})`,
        text.slice(node.start, node.end).trim(),
      ]),
    )
  const [old, now] = [parts(before), parts(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((label) => old.get(label) !== now.get(label))
}
