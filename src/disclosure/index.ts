export { type ProtectedGroups, protectGroups } from './grouped-counts.ts'
export { type ClassedTable, protectMean } from './protected-mean.ts'
export { type Figure, isSensitive, type ProtectedCounts, protectCounts, shown, suppressed } from './small-groups.ts'
