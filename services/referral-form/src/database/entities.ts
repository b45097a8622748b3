import type { Entities } from '@ictg/kit/database';
import { MailEntity } from '@ictg/kit/mail';
import { DraftEntity } from '../draft/draft.entity.js';
import { SubmissionEntity } from '../submission/submission.entity.js';

/** Every table of this service. */
export const entities: Entities = [DraftEntity, SubmissionEntity, MailEntity];
