import { type DestinationStream, pino } from 'pino'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Config } from '../config.ts'
import type { Route } from '../web/pages.ts'
import { describeFault } from './describe-fault.ts'

/** What the application says of itself: route patterns, codes and times. Never a URL, a name or what somebody typed. */
export interface Log {
  request(route: Pick<Route, 'method' | 'pattern'>, status: number, milliseconds: number): void
  fault(route: Pick<Route, 'method' | 'pattern'>, error: unknown): void
  note(message: string): void
  metrics(): Promise<string>
}

/** @param to where the lines go; standard output when nothing else is said. */
export function openLog(level: Config['logLevel'], to?: DestinationStream): Log {
  const logger = to ? pino({ level, base: null }, to) : pino({ level, base: null })
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const labels = ['method', 'route', 'status'] as const
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer by route',
    labelNames: labels,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 5],
    registers: [registry],
  })
  const faults = new Counter({
    name: 'faults_total',
    help: 'Requests that ended in a fault',
    labelNames: ['route'],
    registers: [registry],
  })
  return {
    request: ({ method, pattern }, status, milliseconds) => {
      seconds.observe({ method, route: pattern, status }, milliseconds / 1000)
      logger.info({ method, route: pattern, status, ms: Math.round(milliseconds) }, 'request')
    },
    fault: ({ method, pattern }, error) => {
      faults.inc({ route: pattern })
      logger.error({ method, route: pattern, ...describeFault(error) }, 'fault')
    },
    note: (message) => logger.info(message),
    metrics: () => registry.metrics(),
  }
}
