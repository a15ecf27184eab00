import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Tests of real processes, of every route and of every page take minutes; begun last, they would leave the other worker with nothing to
 * do. The first two load little, and keep both cores busy from the start: loading the application for the first time is the work of one.
 */
const long = [
  /\/test\/trouble\/killed-while-saving\./,
  /\/src\/disclosure\/protect\./,
  /\/test\/command-line\./,
  /\/test\/trouble\//,
  /\/test\/routes\./,
  /\/db\/seeds\//,
  /\/test\/accessibility\//,
  /\/e2e\/wish-to-job\./,
]

/** The order in which test files are begun: the long ones first, the others as Vitest thinks best. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((pattern) => pattern.test(moduleId))
      return at < 0 ? long.length : at
    }
    return others.sort((one, other) => rank(one) - rank(other))
  }
}
