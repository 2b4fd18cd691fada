import { z } from 'zod';
import { id } from '../../kernel/requests/form.ts';
import { LARGEST_PLAN_FILE } from './incoming.ts';

export const takeAlongForm = z.object({ plan: id('takeout.error.choose') });

export const fileForm = z.object({
  file: z
    .file({ error: 'takeout.unreadable.no-file' })
    .min(1, 'takeout.unreadable.no-file')
    .max(LARGEST_PLAN_FILE, 'takeout.unreadable.too-large'),
});
