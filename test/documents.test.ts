import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles, type SourceFile } from './support/source-files.ts'

const textOf = (path: string) => projectFiles.find((file) => file.path === path)?.text ?? ''
const lengthOf = ({ text }: SourceFile) => text.trimEnd().split('\n').length
const documents = projectFiles.filter((file) => file.path.endsWith('.md'))
const decisions = documents.filter((file) => /^docs\/decisions\/\d{4}-/.test(file.path))

describe('the documents a newcomer looks for', () => {
  test('are all there', () => {
    const wanted = [
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'CHANGELOG.md',
      'LICENSE',
      'STYLE.md',
      'publiccode.yml',
      'docs/README.md',
      'docs/glossary.md',
      'docs/architecture.md',
      'docs/operations.md',
      'docs/accessibility.md',
      'docs/benchmarks.md',
    ]
    expect(wanted.filter((path) => textOf(path) === '')).toEqual([])
  })

  test('stay short enough to be read', () => {
    const limits = { 'README.md': 60, 'STYLE.md': 150 }
    const long = documents.filter((file) => lengthOf(file) > (limits[file.path as keyof typeof limits] ?? 10_000))
    expect(long.map((file) => file.path)).toEqual([])
  })

  test('link to files that exist', () => {
    const broken = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
        .map((match) => posix.normalize(posix.join(posix.dirname(path), match[1] ?? '')).replace(/\/$/, ''))
        .filter((to) => !projectFiles.some((file) => file.path === to || file.path.startsWith(`${to}/`)))
        .map((to) => `${path} links to ${to}`),
    )
    expect(broken).toEqual([])
  })
})

describe('decisions', () => {
  test('say when, where it stands, why, what and what follows, in at most 60 lines', () => {
    const parts = [/^# \d{4} /, /^Date: \d{4}-\d{2}-\d{2}$/m, /^Status: \w/m]
    const sections = [/^## Context$/m, /^## Decision$/m, /^## Consequences$/m]
    const broken = decisions.filter(
      (file) => lengthOf(file) > 60 || ![...parts, ...sections].every((part) => part.test(file.text)),
    )
    expect(broken.map((file) => file.path)).toEqual([])
  })

  test('have numbers of their own, and the index names each', () => {
    const numbers = decisions.map((file) => file.path.slice('docs/decisions/'.length).slice(0, 4))
    expect(new Set(numbers).size).toBe(numbers.length)
    const index = textOf('docs/README.md')
    expect(decisions.map((file) => posix.basename(file.path)).filter((name) => !index.includes(name))).toEqual([])
  })

  test('account for every package the project depends on', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json'))
    const packages = Object.keys({ ...dependencies, ...devDependencies })
    const written = decisions.map((file) => file.text).join('\n')
    expect(packages.filter((name) => !written.includes(`\`${name}\``))).toEqual([])
  })
})

describe('operations', () => {
  test('explain every setting the program reads', () => {
    const config = textOf('src/platform/config.ts')
    const settings = config.match(
      /\b(FREMGANG_[A-Z_]+|OIDC_[A-Z_]+|[A-Z]+_DATABASE_URL|DATABASE_URL|LOG_LEVEL|ALLOW_EMBEDDED_DATABASE)\b/g,
    )
    const manual = textOf('docs/operations.md')
    expect([...new Set(settings ?? [])].filter((name) => !manual.includes(`\`${name}\``))).toEqual([])
  })

  test('name every command of the command line', () => {
    const manual = textOf('docs/operations.md')
    const verbs = ['serve', 'migrate', 'seed', 'backup', 'restore', 'audit verify', 'key rotate', 'routes --json']
    expect(verbs.filter((verb) => !manual.includes(`bin/fremgang ${verb}`))).toEqual([])
  })
})

describe('tracked files', () => {
  const paths = /(?<![\w.:/-])\/(work|root|home|Users)\/[\w.]|[A-Z]:\\Users\\/
  const registries = /npmjs\.(org|com)|https?:\/\/[\w.-]*(registry|artifactory|verdaccio)[\w.-]*|"resolved": "http/

  test('name no machine and no registry', () => {
    const ours = projectFiles.filter((file) => file.path !== 'test/documents.test.ts')
    const naming = ours.filter(({ text }) => paths.test(text) || registries.test(text))
    expect(naming.map((file) => file.path)).toEqual([])
  })

  test('hold no key and no password of a real place', () => {
    const secrets = /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bghp_\w{30,}/
    const ours = projectFiles.filter((file) => file.path !== 'test/documents.test.ts')
    expect(ours.filter(({ text }) => secrets.test(text)).map((file) => file.path)).toEqual([])
  })
})
