export { type Moved, moveAudit } from './commands.ts';
