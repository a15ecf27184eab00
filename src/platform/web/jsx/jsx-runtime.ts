// hono/jsx accepts any tag and any attribute; here a misspelt one fails the type check.

import type { Child } from 'hono/jsx'
import type { JSX as Hono } from 'hono/jsx/jsx-runtime'

export { Fragment, jsx, jsxAttr, jsxEscape, jsxs, jsxTemplate } from 'hono/jsx/jsx-runtime'

type Known<T> = {
  [K in keyof T as string extends K ? never : number extends K ? never : symbol extends K ? never : K]: T[K]
}
type Tags = import('hono/jsx').JSX.IntrinsicElements
type Open = {
  [data: `data-${string}`]: unknown
  [aria: `aria-${string}`]: unknown
  children?: Child
  role?: string | undefined
}
type Elements = { [K in keyof Known<Tags>]: Known<Known<Tags>[K]> & Open }
type Svg = Open & { [attribute: string]: unknown }

export namespace JSX {
  export type Element = Hono.Element
  export type ElementType = Hono.ElementType
  export interface ElementChildrenAttribute {
    children: unknown
  }
  export type IntrinsicAttributes = { key?: string }
  export interface IntrinsicElements extends Elements {
    [island: `fg-${string}`]: Open & { [attribute: string]: unknown }
    svg: Svg
    g: Svg
    path: Svg
    circle: Svg
    rect: Svg
    line: Svg
    polygon: Svg
    polyline: Svg
    text: Svg
    tspan: Svg
    desc: Svg
    use: Svg
  }
}
