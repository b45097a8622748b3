import { keepSealing, sealingKey } from '@ictg/kit/audit';
import { atDesk, databaseReady, openDatabase } from '@ictg/kit/database';
import { addFeed } from '@ictg/kit/feed';
import { addGraph } from '@ictg/kit/graph';
import { enqueue, startJobs } from '@ictg/kit/job';
import { createLog } from '@ictg/kit/log';
import { sendingJobs } from '@ictg/kit/mail';
import { serve } from '@ictg/kit/server';
import { createServiceTokens, createVerifier } from '@ictg/kit/token';
import { systemViewer } from '@ictg/kit/viewer';
import { addAgreementCopy, contractsLieIn } from './agreement/index.js';
import { addBookingPages } from './booking-page/index.js';
import {
  addClientUse,
  admittedClients,
  connectionsAreAt,
  endingKeyJobs,
  endingKeySchedule,
} from './client/index.js';
import { entities } from './database/entities.js';
import { environment } from './environment.js';
import { workFeed } from './feed/index.js';
import { partnershipGraph } from './graph.js';
import { linksAre } from './link/index.js';
import { returnedMailJobs, returnedMailSchedule } from './post/index.js';
import { addPostPage } from './post-page/index.js';
import { sessionReminderJobs, sessionReminderSchedule } from './reminder/index.js';
import { referralMonthJobs, referralMonthSchedule } from './where-next/index.js';

const settings = environment();
const log = createLog('partnership', settings.LOG_LEVEL);
const orm = await openDatabase({ url: settings.PARTNERSHIP_DATABASE_URL, entities });
const verifier = createVerifier({
  issuer: settings.ISSUER,
  jwksUrl: settings.JWKS_URL,
  audiences: ['first-party', 'partner', 'analyst', 'service'],
});
linksAre({ url: settings.PUBLIC_URL, signedWith: settings.LINK_SECRET });
contractsLieIn(settings.SCHEMA_DIR);
connectionsAreAt(settings.PUBLIC_URL);
const graph = await partnershipGraph();

const stopSealing = keepSealing(orm, sealingKey(settings.AUDIT_SECRET), log);
const tokens = createServiceTokens({
  identityUrl: settings.IDENTITY_URL,
  secret: settings.SERVICE_SECRET,
  name: 'partnership',
});
const referralJobs = referralMonthJobs(orm, {
  url: settings.CASEWORK_URL,
  token: () => tokens.token(),
});
const stopJobs = await startJobs({
  url: settings.PARTNERSHIP_DATABASE_URL,
  log,
  jobs: {
    ...sendingJobs(orm, settings, log),
    ...sessionReminderJobs(orm),
    ...returnedMailJobs(orm),
    ...endingKeyJobs(orm),
    ...referralJobs,
  },
  schedule: [
    ...sessionReminderSchedule,
    ...returnedMailSchedule,
    ...endingKeySchedule,
    ...referralMonthSchedule,
  ],
});
// What was counted meanwhile is fetched soon, once the others are up, and again every hour.
await atDesk(orm, systemViewer('referral-counts'), (desk) =>
  enqueue(desk, {
    name: 'fetch-referral-months',
    payload: {},
    key: 'fetch-referral-months',
    runAt: new Date(Date.now() + 20_000),
  }),
);

await serve({
  name: 'partnership',
  host: settings.HOST,
  port: settings.PORT,
  log,
  register: async (app) => {
    await addBookingPages(app, orm);
    await addPostPage(app, orm);
    addAgreementCopy(app, orm, settings.AGREEMENT_SECRET, admittedClients);
    addClientUse(app, orm);
    // Nobody in it is linked, so its tokens are made with a secret of this service alone.
    addFeed(app, workFeed, {
      orm,
      log,
      secret: settings.LINK_SECRET,
      publicKey: settings.FEED_PUBLIC_KEY,
    });
    await addGraph(app, {
      graph,
      orm,
      log,
      introspection: settings.MODE === 'trial',
      authenticate: async (token, requestId) => ({ ...(await verifier.verify(token)), requestId }),
    });
  },
  ready: () => databaseReady(orm),
  close: async () => {
    stopSealing();
    await stopJobs();
    await orm.close(true);
  },
});
