export { moveAudit } from './commands.ts';
