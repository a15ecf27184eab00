// What protecting a programme costs: `tsx bench/disclosure.ts`, seventeen municipalities, two sexes, nine quarters; prints the table's rows.
import { attack, type LinkedSystem, protect, publicationOf } from '../src/disclosure/index.ts'
import { programmeTable } from '../test/support/linked-tables.ts'

async function measure(name: string, system: LinkedSystem): Promise<void> {
  const started = performance.now()
  const it = await protect(system, { threshold: 5 })
  const protectedIn = performance.now() - started
  const found = await attack(publicationOf(system, it, 5))
  const attackedIn = performance.now() - started - protectedIn
  const printed = system.cells.filter((cell) => cell.printed !== false).length
  const weak = [...found.values()].filter(({ low, high, values }) => {
    return (high !== null && high - low < 4) || (values !== null && values < 5)
  })
  const figures = [...it.statistics.values()]
  const fine = figures.filter((figure) => figure && 'step' in figure && [0.01, 1].includes(figure.step)).length
  const none = figures.filter((figure) => figure && 'suppressed' in figure).length
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`
  process.stdout.write(
    `| ${name} | ${printed} | ${it.primary} | ${it.secondary} | ${it.method} | ${fine} / ${figures.length - fine - none} / ${none} | ${seconds(protectedIn)} | ${seconds(attackedIn)} | ${weak.length} of ${found.size} |\n`,
  )
}

await measure('a quarter', programmeTable(1))
await measure('a quarter and two baselines', programmeTable(3))
await measure('nine quarters', programmeTable(9))
