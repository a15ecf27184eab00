export { neighbours } from './neighbours.ts'
export { worklistRoutes } from './routes.tsx'
