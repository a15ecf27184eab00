export { attack } from './attack.ts'
export { type ProtectedGroups, protectGroups } from './grouped-counts.ts'
export {
  type AttackedCell,
  type Cell,
  type CellId,
  type Equation,
  isWithheld,
  type LinkedSystem,
  type Measure,
  type PrintedStatistic,
  type Protected,
  type ProtectedSystem,
  type ProtectOptions,
  type Share,
  type Statistic,
  type Suppressed,
  shownUnlessHidden,
  withheld,
} from './linked-system.ts'
export { protect } from './protect.ts'
export { type ClassedTable, protectMean } from './protected-mean.ts'
export { type Publication, type PublishedCell, type PublishedStatistic, publicationOf } from './publication.ts'
export { readPublication } from './read-publication.ts'
export { type Figure, isSensitive, type ProtectedCounts, protectCounts, shown, suppressed } from './small-groups.ts'
