/** Runs a procedure: checks what goes in, answers with a value or an error's shape, never throws. */
import { AppError } from '#shared/contract/errors.ts'
import {
  contract,
  type Handlers,
  isProcedureName,
  type Procedure,
  type ProcedureName,
  type Reply,
  validate,
} from '#shared/contract/index.ts'
import { readCorpus } from '../importing/corpus.ts'
import { storeFault } from '../store/faults.ts'
import { openKeeper } from '../store/keeper.ts'
import { loadCorpus, needsCorpus } from '../store/load-corpus.ts'
import type { Migration } from '../store/migrate.ts'
import { stopBeside } from './beside.ts'
import type { ServiceContext } from './context.ts'
import { createHandlers } from './handlers.ts'
import { ImportJobs } from './imports/jobs.ts'
import type { SiteOptions } from './imports/read-site.ts'
import type { WorkerOptions } from './options.ts'
import { readAhead } from './read-ahead.ts'

export interface OpenServices {
  dispatch(name: string, input: unknown): Promise<Reply>
  /** Begins to read what the first screens ask for, beside the calls, so that nobody waits for all of it at once. */
  readAhead(): void
  /**
   * Stops what runs beside the calls: imports being read, files being written, proposals being worked out. Calls under
   * way go on; those whose work was stopped are answered with that.
   * @returns when nothing beside the calls reads the store any more
   */
  stopJobs(): Promise<void>
  /** Closes the store. To be called when calls are answered and jobs are stopped. */
  close(): void
}

/** For tests: a clock, other migrations, times of the site's fetching, and outputs checked against the contract. */
export interface Arrangements {
  readonly now?: () => Date
  readonly migrations?: readonly Migration[]
  readonly site?: SiteOptions
  readonly checkOutput?: boolean
}

/** Commands that write nothing to the store, and go on while an import is being written. */
const beside: Partial<Record<ProcedureName, true>> = {
  'job.cancel': true,
  'import.begin': true,
  'import.addFile': true,
  'import.read': true,
}

/** Opens the store in the data folder, loads the starter corpus into an empty one, and makes every procedure callable. */
export function openServices(options: WorkerOptions, arrangements: Arrangements = {}): OpenServices {
  const now = arrangements.now ?? (() => new Date())
  const checkOutput = arrangements.checkOutput ?? process.env.CHARTER_OAK_CHECK_OUTPUT === '1'
  const keeper = openKeeper({
    dataFolder: options.dataFolder,
    migrations: arrangements.migrations,
    onOpen(store) {
      if (!needsCorpus(store)) return
      const { corpus, sha256 } = readCorpus(options.corpusFolder)
      loadCorpus(store, corpus, sha256, now())
    },
  })
  const jobs = new ImportJobs()
  const stops: (() => void)[] = [() => jobs.stopAll()]
  const context: ServiceContext = {
    options,
    keeper,
    now,
    jobs,
    site: arrangements.site ?? {},
    store: () => keeper.store(),
    onStop: (stop) => void stops.push(stop),
  }
  const handlers: Handlers = createHandlers(context)
  let underWay = 0

  async function run(name: string, input: unknown): Promise<unknown> {
    if (!isProcedureName(name)) {
      throw new AppError('UNKNOWN_PROCEDURE', `Charter Oak has no procedure named ${name.slice(0, 60)}.`, {
        where: 'method',
      })
    }
    const procedure: Procedure = contract[name]
    const parsed = validate(procedure.input, input)
    // Refuses, with the reason, while the store cannot be used.
    if (!procedure.always) context.store()
    // SQLite lets one connection write at a time, and waiting for it would hold every other call up.
    if (procedure.kind === 'command' && !(name in beside) && keeper.isWriting()) {
      throw new AppError(
        'CONFLICT',
        'An import is being written or undone. Wait until it is done, then try again.',
      )
    }
    // The handler of a name takes what that name's schema parses; TypeScript cannot follow that through a union.
    const handler = handlers[name] as (input: unknown) => unknown
    const value = await handler(parsed)
    if (checkOutput) checkAgainst(procedure, name, value)
    return value
  }

  async function stopJobs(): Promise<void> {
    for (const stop of stops) stop()
    if (keeper.state().state === 'ready') await stopBeside(keeper.store())
  }

  return {
    async dispatch(name, input) {
      underWay += 1
      try {
        return { ok: true, value: await run(name, input) }
      } catch (error) {
        return { ok: false, error: storeFault(error, options.dataFolder).toShape() }
      } finally {
        underWay -= 1
      }
    },
    readAhead() {
      if (keeper.state().state === 'ready') {
        const today = now().toISOString().slice(0, 10)
        readAhead(keeper.store(), today, () => underWay > 0)
      }
    },
    stopJobs,
    close: () => {
      void stopJobs()
      keeper.close()
    },
  }
}

function checkAgainst(procedure: Procedure, name: string, value: unknown): void {
  const result = procedure.output.safeParse(value)
  if (result.success) return
  const detail = JSON.stringify(result.error.issues.slice(0, 3))
  throw new AppError('INTERNAL', `The answer of ${name} does not fit the contract.`, { detail })
}
