import type { MigrationStep } from '@ictg/kit/database';
import { mailTable } from '@ictg/kit/mail';
import { agreements } from '../agreement/agreement.step.js';
import { clientUse } from '../client/client-use.step.js';
import { clients } from '../client/client.step.js';
import { emergencyNumbers } from '../emergency/emergency.step.js';
import { reach } from '../engagement/reach.step.js';
import { evaluationComments } from '../evaluation/evaluation.step.js';
import { foundation, runRole } from './foundation.js';
import { ownTeams } from '../own-team/own-team.step.js';
import { workEntries } from '../feed/work-feed.step.js';
import { people } from '../team/people.step.js';
import { programme } from '../programme/programme.step.js';
import { rights } from './rights.js';
import { tables } from './tables.js';

/** The history of this service's database, oldest first. A step that has been released never changes. */
export const steps: readonly MigrationStep[] = [
  foundation,
  tables,
  rights,
  emergencyNumbers,
  people,
  { name: '0006-mail', statements: mailTable(runRole) },
  programme,
  reach,
  evaluationComments,
  agreements,
  ownTeams,
  workEntries,
  clients,
  clientUse,
];
