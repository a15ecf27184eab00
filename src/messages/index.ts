export { keepDelivering } from './deliver-messages.ts'
export type { MessageDraft } from './message.ts'
export { outboxRoutes } from './routes.tsx'
export { sendMessage, withdrawMessage } from './send-message.ts'
