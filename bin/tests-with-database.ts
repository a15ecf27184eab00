import { importsOf, projectFiles, type SourceFile } from '../test/support/source-files.ts'

const files = new Map(projectFiles.map((file) => [file.path, file]))

/** Test files that open a database, by themselves or through what tests share. The others cannot tell one engine from another. */
export const testsWithDatabase = (): readonly string[] =>
  projectFiles.filter((file) => /\.test\.tsx?$/.test(file.path) && opensDatabase(file)).map(({ path }) => path)

function opensDatabase(file: SourceFile): boolean {
  if (/\binject\('(engine|source)'\)/.test(file.text)) return true
  return importsOf(file).some(({ file: path }) => {
    const shared = path && /^(test|e2e)\/support\//.test(path) ? files.get(path) : undefined
    return shared !== undefined && opensDatabase(shared)
  })
}
