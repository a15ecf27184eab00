export { deviceRoutes } from './wave/device-routes.tsx'
export { waveRoutes } from './wave/routes.tsx'
