type Names<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

export type ParamsOf<Pattern extends string> = { readonly [Name in Names<Pattern>]: string | number }

/** A URL of the application: called with its parameters it is a link; `pattern` is what a route listens to. */
export interface Path<Pattern extends string = string> {
  (...params: Names<Pattern> extends never ? [] : [ParamsOf<Pattern>]): string
  readonly pattern: Pattern
}

/** `path('/borgere/:citizen')({ citizen: 42 })` is `/borgere/42`. */
export function path<const Pattern extends string>(pattern: Pattern): Path<Pattern> {
  const link = (params: Record<string, string | number> = {}) =>
    pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  return Object.assign(link, { pattern }) as Path<Pattern>
}
