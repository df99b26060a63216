/** A host whose answers a test gives, in place of the preload or the browser host. */
import {
  AppError,
  contract,
  type HostBridge,
  type Output,
  type ParsedInput,
  type ProcedureName,
} from '#shared/contract/index.ts'

type Answer = (input: never) => unknown
const answers = new Map<string, Answer>()
/** Every call made since the test began, with its input as the contract parsed it. */
export const calls: { name: string; input: unknown }[] = []

/** The inputs of the calls of one procedure, in order. */
export const called = (name: string) => calls.filter((call) => call.name === name).map(({ input }) => input)

/** Says how a procedure answers from now on; a thrown AppError becomes the call's error. */
export function answer<N extends ProcedureName>(
  name: N,
  give: (input: ParsedInput<N>) => Output<N> | Promise<Output<N>>,
): void {
  answers.set(name, give as Answer)
}

export function forgetAnswers(): void {
  answers.clear()
  calls.length = 0
}

export const testHost: HostBridge = {
  kind: 'browser',
  async call(name, input) {
    try {
      const give = answers.get(name)
      if (!give) throw new AppError('UNKNOWN_PROCEDURE', `The test gives no answer to ${name}.`)
      const parsed = contract[name as ProcedureName].input.parse(input)
      calls.push({ name, input: parsed })
      return { ok: true, value: await give(parsed as never) }
    } catch (thrown) {
      return { ok: false, error: AppError.from(thrown).toShape() }
    }
  },
  openExternal: async () => true,
  saveFile: async () => true,
  print: async () => undefined,
}
