export { type Neighbours, neighbours } from './neighbours.ts'
export { worklistRoutes } from './routes.tsx'
