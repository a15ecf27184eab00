export { firstPageFor } from './first-page.ts'
export { type Persona, personas, personasFor } from './personas.ts'
export { type LoginOptions, loginRoutes } from './routes.tsx'
export { listColleagues } from './staff-queries.ts'
