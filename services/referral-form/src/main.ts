import { keepSealing, sealingKey } from '@ictg/kit/audit';
import { databaseReady, openDatabase } from '@ictg/kit/database';
import { startJobs } from '@ictg/kit/job';
import { createLog } from '@ictg/kit/log';
import { sendingJobs } from '@ictg/kit/mail';
import { serve } from '@ictg/kit/server';
import { caseworkByGraph } from './casework/casework.graph.js';
import { entities } from './database/entities.js';
import { Codes } from './draft/secret.js';
import { environment } from './environment.js';
import { addForm } from './form.js';
import { formJobs, formSchedule } from './submission/jobs.js';

const settings = environment();
const log = createLog('referral form', settings.LOG_LEVEL);
const orm = await openDatabase({ url: settings.FORM_DATABASE_URL, entities });
const publicUrl = new URL(settings.PUBLIC_URL).origin;
const casework = caseworkByGraph({
  caseworkUrl: settings.CASEWORK_URL,
  identityUrl: settings.IDENTITY_URL,
  serviceSecret: settings.SERVICE_SECRET,
});

const stopSealing = keepSealing(orm, sealingKey(settings.AUDIT_SECRET), log);
const stopJobs = await startJobs({
  url: settings.FORM_DATABASE_URL,
  log,
  jobs: { ...sendingJobs(orm, settings, log), ...formJobs({ orm, casework, log, publicUrl }) },
  schedule: formSchedule,
});

await serve({
  name: 'referral form',
  host: settings.HOST,
  port: settings.PORT,
  log,
  // Only our own edge comes to this port; it says where a request came from.
  trustProxy: true,
  register: (app) =>
    addForm(app, {
      orm,
      casework,
      mostMegabytes: settings.FILE_MEGABYTES,
      codes: new Codes(settings.FORM_SECRET),
      publicUrl,
      now: () => new Date(),
    }),
  ready: () => databaseReady(orm),
  close: async () => {
    stopSealing();
    await stopJobs();
    await orm.close(true);
  },
});
