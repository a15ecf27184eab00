import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Anchor, auditHeads, type Verdict, verifyAudit } from '../audit/verify-audit.ts'
import { CommandError, type DatabaseCommand, type DatabaseDesk } from './command.ts'
import { readOptions } from './read-options.ts'

/** `audit head`: the newest link of every chain as one line of JSON, to be kept outside. */
export const auditHead: DatabaseCommand = {
  on: 'database',
  run: async ({ engine, say }) => {
    say(JSON.stringify(await engine.db.transaction().execute(auditHeads)))
    return 0
  },
}

/** `audit verify [--anchor FILE]`: recomputes every chain; FILE is what `audit head` once said. */
export const auditVerify: DatabaseCommand = {
  on: 'database',
  run: async (desk, args) => {
    const { anchor } = readOptions(args, ['anchor']).options
    const anchors = anchor ? await readAnchors(desk, anchor) : []
    const verdicts = await desk.engine.db.transaction().execute((trx) => verifyAudit(trx, anchors))
    for (const verdict of verdicts) desk.say(wordsFor(verdict))
    const broken = verdicts.filter((verdict) => verdict.broken)
    desk.say(broken.length === 0 ? 'Alle kæder holder.' : `${broken.length} af ${verdicts.length} kæder holder ikke.`)
    return broken.length === 0 ? 0 : 1
  },
}

async function readAnchors({ cwd }: DatabaseDesk, file: string): Promise<Anchor[]> {
  const text = await readFile(resolve(cwd, file), 'utf8')
  try {
    const read = JSON.parse(text.trim().split('\n').at(-1) ?? '') as Anchor[]
    if (read.every(({ municipality, seq, hash }) => Number.isInteger(municipality) && Number.isInteger(seq) && hash))
      return read
  } catch {}
  throw new CommandError(`${file} er ikke det, som "audit head" skrev.`)
}

const reasons: Readonly<Record<NonNullable<Verdict['broken']>['why'], string>> = {
  changed: 'rækken er ændret',
  missing: 'rækken mangler',
  'event-changed': 'hændelsen, som rækken bevidner, er ændret eller fjernet',
  'head-differs': 'kædens hoved passer ikke til den sidste række',
  'cut-off': 'de nyeste rækker er skåret af, siden hovedet blev gemt',
}

const wordsFor = ({ municipality, seq, hash, broken }: Verdict) =>
  broken
    ? `${municipality}: BRUDT ved række ${broken.seq}: ${reasons[broken.why]}`
    : `${municipality}: holder, ${seq} rækker, hoved ${hash}`
