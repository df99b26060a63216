/** Says at the end of a run which tests were skipped, and why: the list of tests shows only a dash for them. */
import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter'

export default class SaySkipped implements Reporter {
  private tests: readonly TestCase[] = []

  onBegin(_config: FullConfig, suite: Suite): void {
    this.tests = suite.allTests()
  }

  onEnd(_result: FullResult): void {
    for (const { results, title, annotations } of this.tests) {
      const { status, annotations: own = [] } = results.at(-1) ?? {}
      if (status !== 'skipped') continue
      const reasons = [...annotations, ...own].flatMap(({ type, description }) =>
        type === 'skip' && description ? [description] : [],
      )
      console.log(`Skipped: ${title}: ${[...new Set(reasons)].join('; ') || 'no reason is given'}`)
    }
  }
}
