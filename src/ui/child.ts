/** What a component may hold, for the views of features: they name ui, not the renderer ui is written for. */
export type { Child } from 'hono/jsx'
