// What a component may hold; views name it without importing the framework.
export type { Child } from 'hono/jsx'
