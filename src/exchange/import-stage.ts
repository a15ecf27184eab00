import type { Stage } from './exchange-queries.ts'

/**
 * The stage an import is at now. A row that says work goes on is believed while this process does it, or another one holds the lock
 * on imports; else whoever did it is gone, and it has failed.
 */
export function stageNow(row: Stage, worksHere: boolean, isImporting: boolean): Stage {
  return isUnderWay(row) && !worksHere && !isImporting ? 'failed' : row
}

/** Whether nothing is to be chosen meanwhile. */
export const isUnderWay = (stage: Stage) => stage === 'running' || stage === 'previewing'
