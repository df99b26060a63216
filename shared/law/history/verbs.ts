import type { DeedKind } from './model.ts'

/** Verbs of history notes by what they say was done; "y" at the end stands for -y, -ied, -ying. */
const VERBS: Readonly<Partial<Record<DeedKind, string>>> = {
  added: 'add insert reinsert enact reenact',
  amended: 'amend',
  deleted: 'delete remove eliminate omit drop strike',
  replaced: 'replace substitute',
  designated: 'designate codify divide',
  redesignated: 'redesignate renumber reletter relabel',
  repealed: 'repeal',
  transferred: 'transfer',
  technical: 'rephrase restate reword correct rearrange reorder restructure reposition',
  changed: `make change require provide specify increase decrease redefine define include authorize allow clarify
    reorganize apply revise rename establish extend prohibit exclude reduce expand refer raise lower permit exempt
    incorporate limit modify reiterate create update set give broaden reinstate restore combine forbid place impose
    negate except double repeat classify stipulate state qualify disqualify detail streamline return mandate rewrite
    retain enable advance adjust condition confine reserve preclude merge recodify continue shift move split
    grant shorten lengthen enlarge abolish appoint terminate waive direct empower describe distinguish entitle ensure
    convert consolidate suspend postpone delay lift narrow relate permit supersede validate cite assign allocate`,
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  make: ['made', 'making'],
  set: ['set', 'setting'],
  give: ['gave', 'giving'],
  forbid: ['forbade', 'forbidding'],
  rewrite: ['rewrote', 'rewriting'],
  split: ['split', 'splitting'],
  strike: ['struck', 'striking'],
  drop: ['dropped', 'dropping'],
  omit: ['omitted', 'omitting'],
  permit: ['permitted', 'permitting'],
  refer: ['referred', 'referring'],
  transfer: ['transferred', 'transferring'],
}

interface Form {
  readonly kind: DeedKind
  readonly form: 'base' | 'past' | 'gerund'
}

function formsOf(verb: string): [past: string, gerund: string] {
  const irregular = IRREGULAR[verb]
  if (irregular) return [irregular[0] as string, irregular[1] as string]
  if (verb.endsWith('y')) return [`${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [`${verb}d`, `${verb.slice(0, -1)}ing`]
  return [`${verb}ed`, `${verb}ing`]
}

const FORMS = new Map<string, Form>()
for (const [kind, verbs] of Object.entries(VERBS) as [DeedKind, string][])
  for (const verb of verbs.split(/\s+/)) {
    const [past, gerund] = formsOf(verb)
    FORMS.set(verb, { kind, form: 'base' })
    FORMS.set(gerund, { kind, form: 'gerund' })
    FORMS.set(past, { kind, form: 'past' })
  }

/** What a word says was done, if it is a verb of history notes. */
export function verbForm(word: string): Form | undefined {
  return FORMS.get(word)
}
