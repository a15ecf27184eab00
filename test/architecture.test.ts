import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Import, importsOf, packageOf, projectFiles, type SourceFile } from './support/source-files.ts'

// What the house promises about its own shape. Each test lists the files that break it, so its message is the to-do list.

/** Features, in the order they may know each other: a feature imports the doors of earlier ones only. */
const features = [
  'rules',
  'staff',
  'citizens',
  'questionnaires',
  'tasks',
  'messages',
  'talks',
  'companies',
  'visitation',
  'placements',
  'follow-up',
  'matching',
  'plan',
  'lasting-job',
  'progression',
  'dream',
  'jobindsats',
  'indicators',
  'goals',
  'programme',
  'exchange',
  'worklist',
  'overview',
  'portal',
]
const foundations = ['platform', 'ui', 'statistics', 'disclosure']

const isTest = ({ path }: SourceFile) => /\.test\.tsx?$/.test(path)
const isCode = ({ path }: SourceFile) => /\.tsx?$/.test(path)
const isGenerated = ({ path }: SourceFile) => path.endsWith('.generated.ts')
const isTexts = ({ path }: SourceFile) => /\/texts(\.[a-z]{2})?\.ts$/.test(path)
const isIsland = ({ path }: SourceFile) => path.includes('/islands/')
const code = projectFiles.filter((file) => isCode(file) && !isGenerated(file))
const product = code.filter((file) => file.path.startsWith('src/') && !isTest(file))
/** `src/talks/talk.ts` is of `talks`; `src/app.ts` of no part. */
const partOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? null
const isFeature = (part: string | null) => part !== null && features.includes(part)
const pathsWhere = (files: readonly SourceFile[], broken: (file: SourceFile) => boolean) =>
  files.filter(broken).map((file) => file.path)

/** Lines `file imports what` for every import a rule refuses. */
function refusedImports(files: readonly SourceFile[], refuses: (file: SourceFile, it: Import) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((it) => refuses(file, it))
      .map((it) => `${file.path} imports ${it.from}`),
  )
}

/** Lines `file:12: the line` for every line a pattern finds, outside comments. */
function linesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, at) => ({ at: `${path}:${at + 1}: ${line.trim()}`, line }))
      .filter(({ line }) => !/^\s*(\/\/|\/?\*)/.test(line) && pattern.test(line))
      .map(({ at }) => at),
  )
}

describe('the direction of imports', () => {
  test('every folder under src is a foundation or a feature with a place in the order', () => {
    const known = [...foundations, ...features]
    const strangers = product.map((file) => partOf(file.path)).filter((part) => part !== null && !known.includes(part))
    expect([...new Set(strangers)], 'give the folder a place in test/architecture.test.ts').toEqual([])
  })

  test('platform knows no feature, and only its web part knows ui', () => {
    const files = product.filter((file) => partOf(file.path) === 'platform')
    const refused = refusedImports(files, (file, { file: to }) => {
      if (to === null || partOf(to) === 'platform') return false
      return !(file.path.startsWith('src/platform/web/') && (partOf(to) === 'ui' || to === 'src/paths.ts'))
    })
    expect(refused).toEqual([])
  })

  test('ui knows dates, languages and what a fault carries, and nothing else of the platform', () => {
    const allowed =
      /^src\/(ui\/|platform\/(plain-date|errors)\.ts$|platform\/i18n\/|platform\/web\/(assets\.ts$|jsx\/))/
    const files = product.filter((file) => partOf(file.path) === 'ui')
    expect(refusedImports(files, (_, { file: to }) => to !== null && !allowed.test(to))).toEqual([])
  })

  test('statistics and disclosure could be published on their own', () => {
    for (const library of ['statistics', 'disclosure']) {
      const files = product.filter((file) => partOf(file.path) === library)
      expect(refusedImports(files, (_, { file: to }) => to !== null && partOf(to) !== library)).toEqual([])
    }
  })

  test('features meet at index.ts only, and only along the order', () => {
    const files = product.filter((file) => isFeature(partOf(file.path)))
    const refused = refusedImports(files, (file, { file: to }) => {
      if (to === null || partOf(to) === partOf(file.path) || !isFeature(partOf(to))) return false
      const earlier = features.indexOf(partOf(to) ?? '') < features.indexOf(partOf(file.path) ?? '')
      return !earlier || !to.endsWith('/index.ts')
    })
    expect(refused, `order: ${features.join(', ')}`).toEqual([])
  })

  test('a feature reaches the top of src for its paths only', () => {
    const files = product.filter((file) => partOf(file.path) !== null)
    const refused = refusedImports(
      files,
      (_, { file: to }) => to !== null && partOf(to) === null && to !== 'src/paths.ts',
    )
    expect(refused).toEqual([])
  })

  test('app.ts alone knows every feature; other files at the top knock at a door', () => {
    const files = product.filter((file) => partOf(file.path) === null && file.path !== 'src/app.ts')
    const refused = refusedImports(
      files,
      (_, { file: to }) => to !== null && isFeature(partOf(to)) && !to.endsWith('/index.ts'),
    )
    expect(refused).toEqual([])
  })

  test('a view is given what it shows: it fetches nothing', () => {
    const views = product.filter((file) => file.path.includes('/views/'))
    const fetching = /(-queries\.tsx?|\/routes\.tsx)$|^src\/platform\/(db|audit)\//
    expect(refusedImports(views, (_, it) => !it.typeOnly && it.file !== null && fetching.test(it.file))).toEqual([])
  })

  test('what runs in a browser imports nothing but its neighbours', () => {
    expect(refusedImports(product.filter(isIsland), (_, { file: to }) => !to?.includes('/islands/'))).toEqual([])
  })

  test('the product imports nothing that only tests, seeds or benches need', () => {
    const files = product.filter((file) => file.path !== 'src/cli.ts')
    const refused = refusedImports(files, (_, { file: to }) => to !== null && !to.startsWith('src/'))
    expect(refused.filter((line) => !line.endsWith('package.json'))).toEqual([])
  })

  test('no file imports itself round in a circle', () => {
    const needs = new Map(
      product.map((file) => [
        file.path,
        importsOf(file).flatMap((it) => (it.typeOnly || it.file === null ? [] : [it.file])),
      ]),
    )
    expect(circlesIn(needs)).toEqual([])
  })
})

function circlesIn(needs: ReadonlyMap<string, readonly string[]>): string[] {
  const finished = new Set<string>()
  const circles: string[] = []
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
    if (trail.includes(path) || finished.has(path)) return
    for (const next of needs.get(path) ?? []) follow(next, [...trail, path])
    finished.add(path)
  }
  for (const path of needs.keys()) follow(path, [])
  return circles
}

describe('vendor walls', () => {
  /** Where each package may be named in the product. A package without a line here is a new decision to write down. */
  const walls: Record<string, RegExp> = {
    '@duckdb/node-api': /^src\/dream\//,
    '@electric-sql/pglite': /^src\/platform\/db\//,
    '@fastify/busboy': /^src\/platform\/web\//,
    '@hono/node-server': /^src\/(server\.ts|platform\/web\/)/,
    '@resvg/resvg-js': /^src\/ui\/chart\//,
    '@stdlib/stats-base-dists-normal-cdf': /^src\/statistics\//,
    '@stdlib/stats-base-dists-normal-quantile': /^src\/statistics\//,
    dkfds: /^src\/(ui|platform\/web)\//,
    echarts: /^src\/ui\/chart/,
    exceljs: /^src\/(programme\/export|exchange)\//,
    esbuild: /^src\/platform\/web\//,
    highs: /^src\/disclosure\//,
    'ical-generator': /^src\/talks\/feed\//,
    hono: /^src\/(app|server|platform\/web\/.*)\.tsx?$/,
    kysely: /(^src\/platform\/db\/|-queries\.ts$)/,
    'bidi-js': /^src\/platform\/pdf\//,
    nodemailer: /^src\/platform\/mail\//,
    'openid-client': /^src\/platform\/auth\//,
    papaparse: /^src\/platform\/csv-rows/,
    pdfkit: /^src\/platform\/pdf\//,
    pg: /^src\/platform\/db\//,
    pino: /^src\/platform\//,
    'prom-client': /^src\/platform\//,
    uqr: /^src\/ui\//,
    zod: /(-input\.ts$|^src\/platform\/config\.ts$)/,
  }
  const uses = product.flatMap((file) =>
    importsOf(file)
      .filter((it) => it.file === null && !it.from.startsWith('node:') && !it.from.startsWith('#'))
      .map((it) => ({ path: file.path, from: it.from, vendor: packageOf(it.from) })),
  )
  const broken = uses.filter(({ path, from, vendor }) => {
    // The element type and the doctype of a page come from hono's renderer, which ui is written for.
    if (/^hono\/(jsx|html)/.test(from) && partOf(path) === 'ui') return false
    return !walls[vendor]?.test(path)
  })

  test('a package is imported behind its wall only', () => {
    const placeOf = (vendor: string) => walls[vendor]?.source ?? 'a decision record first, then this table'
    expect(broken.map(({ path, from, vendor }) => `${path} imports ${from}; it belongs in ${placeOf(vendor)}`)).toEqual(
      [],
    )
  })

  test('the files of the machine are read by the platform, the command line and the register only', () => {
    const allowed = /^src\/(platform\/|dream\/|cli|server|ui\/.*(fonts|icons))/
    const refused = refusedImports(
      product.filter((file) => !allowed.test(file.path)),
      (_, { from }) => /^node:(fs|child_process|net|http|https|worker_threads)/.test(from),
    )
    expect(refused).toEqual([])
  })

  test('hono is used without its client-side ideas', () => {
    expect(linesWith(product, /import .*\b(Suspense|ErrorBoundary|createContext|cx)\b.* from 'hono/)).toEqual([])
  })
})

describe('the shape of files', () => {
  test('no folder and no file has a name that says nothing', () => {
    const nothing =
      /(^|\/)(utils?|helpers?|common|shared|lib|services?|managers?|controllers?|models?|misc)(\/|\.[a-z.]+$)/
    expect(pathsWhere(projectFiles, (file) => nothing.test(file.path))).toEqual([])
  })

  test('names are kebab-case', () => {
    const ours = projectFiles.filter((file) => /^(src|test|e2e|bench|bin|db\/seeds)\//.test(file.path))
    const kebab = /^([a-z0-9]+(-[a-z0-9]+)*\/)+[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
    expect(pathsWhere(ours, (file) => !kebab.test(file.path))).toEqual([])
  })

  test('a migration is named by its minute and what it does, and no two share a minute', () => {
    const migrations = projectFiles.map((file) => file.path).filter((path) => path.startsWith('db/migrations/'))
    expect(migrations.filter((path) => !/\/\d{8}T\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.sql$/.test(path))).toEqual([])
    const minutes = migrations.map((path) => path.slice(0, 'db/migrations/20261122T0900'.length))
    expect(minutes.filter((minute, at) => minutes.indexOf(minute) !== at)).toEqual([])
  })

  test('no file is longer than 250 lines', () => {
    const exempt = (file: SourceFile) =>
      isTest(file) || isTexts(file) || /(\/library\/|^(test|e2e|bench|db\/seeds)\/|^src\/paths\.ts$)/.test(file.path)
    const long = code.filter((file) => !exempt(file) && lengthOf(file) > 250)
    expect(long.map((file) => `${file.path}: ${lengthOf(file)} lines`)).toEqual([])
  })

  test('the median file is told', () => {
    const lengths = product.map(lengthOf).sort((a, b) => a - b)
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0
    process.stdout.write(`${lengths.length} files in src, median ${median} lines\n`)
  })
})

const lengthOf = ({ text }: SourceFile) => text.trimEnd().split('\n').length

describe('what code does not say', () => {
  const ours = code.filter((file) => file.path !== 'test/architecture.test.ts')

  test('no default export', () => {
    const configs = /(^|\/)(vitest\.config|.*\.config)\.ts$/
    expect(
      linesWith(
        ours.filter((file) => !configs.test(file.path)),
        /^export default\b/,
      ),
    ).toEqual([])
  })

  test('no any', () => {
    expect(linesWith(ours, /(:|\bas|<|\||,)\s*any\b(?!['"\w])(?=\s*([)\]>,;=|&]|\[\]|$))/)).toEqual([])
  })

  test('no suppressed type error', () => {
    const suppressed = ours.filter(({ text }) => /@ts-(ignore|expect-error|nocheck)/.test(text))
    // A test may show that something wrong does not compile.
    expect(pathsWhere(suppressed, (file) => !isTest(file))).toEqual([])
  })

  test('no raw HTML', () => {
    expect(linesWith(ours, /dangerouslySetInnerHTML|\.innerHTML\s*=/)).toEqual([])
  })

  test('no inline style, which the content security policy would drop', () => {
    const views = product.filter((file) => file.path.endsWith('.tsx'))
    expect(linesWith(views, /\sstyle=[{"']/)).toEqual([])
  })

  test('nothing is printed outside the command line', () => {
    expect(
      linesWith(
        product.filter((file) => file.path !== 'src/cli.ts'),
        /\bconsole\.(log|info|debug)\b/,
      ),
    ).toEqual([])
  })

  test('the domain has no clock: today and now are arguments', () => {
    const mayAsk = /(^src\/(platform\/|cli|server\.ts)|-queries\.ts$|\/routes\.tsx$|\/islands\/)/
    const domain = product.filter((file) => !mayAsk.test(file.path))
    expect(linesWith(domain, /\bnew Date\(|\bDate\.now\b|\bDate\.parse\b|\bperformance\.now\b/)).toEqual([])
  })

  test('the environment is read in one place', () => {
    const mayRead = /^src\/(platform\/config\.ts|cli\.ts|server\.ts)/
    expect(
      linesWith(
        product.filter((file) => !mayRead.test(file.path)),
        /\bprocess\.env\b/,
      ),
    ).toEqual([])
  })
})

describe('doors', () => {
  const doors = product.filter((file) => isFeature(partOf(file.path)) && /^src\/[^/]+\/index\.ts$/.test(file.path))

  test('every feature has one', () => {
    const present = [...new Set(product.map((file) => partOf(file.path)).filter(isFeature))]
    expect(present.filter((part) => !doors.some((door) => partOf(door.path) === part))).toEqual([])
  })

  test('whatever a door or a library lets out is documented where it is declared', () => {
    const libraries = product.filter((file) => /^src\/(statistics|disclosure)\/index\.ts$/.test(file.path))
    expect([...doors, ...libraries].flatMap(undocumentedIn)).toEqual([])
  })
})

/** Values only: a type says itself what it is. A comment above the export in the door documents the whole group. */
function undocumentedIn(door: SourceFile): string[] {
  const groups = door.text.matchAll(/(\*\/\s*)?^export \{([^}]*)\} from '([^']+)'/gm)
  return [...groups].flatMap(([, comment, names = '', from = '']) => {
    if (comment) return []
    const home = importsOf({ path: door.path, text: `export {} from '${from}'` })[0]?.file
    const text = projectFiles.find((file) => file.path === home)?.text ?? ''
    return names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => name.split(' as ')[0] ?? name)
      .filter((name) => isUndocumented(name, text))
      .map((name) => `${home}: ${name}`)
  })
}

function isUndocumented(name: string, text: string): boolean {
  const declared = new RegExp(`^export (async )?(function\\*?|const|class) ${name}\\b`, 'm').exec(text)
  return declared !== null && !/(\*\/|^\/\/[^\n]*)\n?$/.test(text.slice(0, declared.index))
}

describe('words on screen', () => {
  const danish = product.filter((file) => file.path.endsWith('/texts.da.ts'))

  test('every Danish text has its English one, and no other', async () => {
    const differing: string[] = []
    for (const { path } of danish) {
      const [da, en] = await Promise.all([keysAt(path), keysAt(path.replace('.da.ts', '.en.ts'))])
      differing.push(...da.filter((key) => !en.includes(key)).map((key) => `${path}: ${key} has no English`))
      differing.push(...en.filter((key) => !da.includes(key)).map((key) => `${path}: ${key} has no Danish`))
    }
    expect(differing).toEqual([])
  })

  async function keysAt(path: string): Promise<string[]> {
    const module = await import(/* @vite-ignore */ pathToFileURL(path).href)
    return Object.entries(module).flatMap(([, texts]) => keysOf(texts, ''))
  }

  function keysOf(value: unknown, prefix: string): string[] {
    if (typeof value !== 'object' || value === null) return [prefix]
    return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, prefix ? `${prefix}.${key}` : key))
  }
})

describe('routes', () => {
  const routes = product.filter((file) => file.path.endsWith('/routes.tsx'))

  test('a route file declares its pages through pages(), which asks for permission and audit', () => {
    const bypassing = routes.filter(({ text }) => {
      const declared = [...text.matchAll(/\bconst (\w+) = pages\(\)/g)].map((match) => match[1])
      const called = [...text.matchAll(/\b(\w+)\.(\w+)\(\s*(?:paths\.\w+,|['"`]\/)/g)]
      return declared.length === 0 || called.some(([, name]) => !declared.includes(name))
    })
    expect(bypassing.map((file) => file.path)).toEqual([])
  })
})
