import type { LinkedSystem, ProtectedSystem, ProtectOptions } from './linked-system.ts'

/**
 * Decides what of a system may be printed.
 * @throws RangeError on a system that contradicts itself or a threshold outside its range.
 */
export async function protect(_system: LinkedSystem, _options: ProtectOptions): Promise<ProtectedSystem> {
  throw new RangeError('not yet')
}
