export { Fragment, jsxDEV } from 'hono/jsx/jsx-dev-runtime'
export type { JSX } from './jsx-runtime.ts'
