import { dumpsFolder } from '../test/support/dumps.ts'

await dumpsFolder()
