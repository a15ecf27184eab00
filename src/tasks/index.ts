export { addTask } from './add-task.ts'
export { completeTask, reopenTask } from './complete-task.ts'
export { describeTaskEvent } from './describe-task-event.ts'
export { taskRoutes } from './routes.tsx'
export type { AddRefusal, DoneRefusal, Task, TaskDraft, TaskSource } from './task.ts'
export { daysOverdue, isOverdue } from './task.ts'
export { countOpenTasks, listOpenTasksFrom, listTasksOf, type TaskLine } from './task-queries.ts'
/** For a page on which somebody may think of something to do. */
export { NewTaskLink } from './views/new-task-link.tsx'
