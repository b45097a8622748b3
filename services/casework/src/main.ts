import { HeldAgreements, withShares } from '@ictg/kit/agreement';
import { keepSealing, sealingKey } from '@ictg/kit/audit';
import { databaseReady, openDatabase } from '@ictg/kit/database';
import { addFeed, addReview } from '@ictg/kit/feed';
import { addGraph } from '@ictg/kit/graph';
import { startJobs } from '@ictg/kit/job';
import { createLog } from '@ictg/kit/log';
import { sendingJobs } from '@ictg/kit/mail';
import { serve } from '@ictg/kit/server';
import { createServiceTokens, createVerifier } from '@ictg/kit/token';
import { entities } from './database/entities.js';
import { environment } from './environment.js';
import { directoryByGraph, openDirectory } from './directory/index.js';
import { childFeed, workFeed } from './feed/index.js';
import {
  addFileRoutes,
  fileJobs,
  FileLinks,
  fileSchedule,
  FileStore,
  openCabinet,
  scannerOf,
  type FileCabinet,
} from './file/index.js';
import { caseworkGraph } from './graph.js';
import { referenceJobs, referenceSchedule, sealReferencesWith } from './track/index.js';
import { reminderJobs, reminderSchedule } from './reminder/index.js';
import { watchJobs, watchSchedule } from './watch/index.js';
import { compareJobs } from './referral/index.js';
import { changeJobs, changeSchedule } from './shared-change/index.js';
import { addPlanPages } from './safety-plan/index.js';
import { linksLeadTo } from './link/index.js';

const settings = environment();
const log = createLog('casework', settings.LOG_LEVEL);
const orm = await openDatabase({ url: settings.CASEWORK_DATABASE_URL, entities });
const verifier = createVerifier({
  issuer: settings.ISSUER,
  jwksUrl: settings.JWKS_URL,
  audiences: ['first-party', 'partner', 'service'],
});
linksLeadTo(settings.PUBLIC_URL);
sealReferencesWith(settings.REFERENCE_SECRET);
const graph = await caseworkGraph();

const agreements = new HeldAgreements({
  url: settings.AGREEMENTS_URL,
  publicKey: settings.AGREEMENT_PUBLIC_KEY,
  log,
}).start();
const authenticate = async (token: string, requestId: string) =>
  withShares({ ...(await verifier.verify(token)), requestId }, agreements);
const cabinet: FileCabinet = {
  store: new FileStore(settings.FILES_DIR, settings.FILE_SECRET),
  links: new FileLinks(settings.FILE_SECRET),
  mostMegabytes: settings.FILE_MEGABYTES,
  scanner: scannerOf(settings),
};
openCabinet(cabinet);

const tokens = createServiceTokens({
  identityUrl: settings.IDENTITY_URL,
  secret: settings.SERVICE_SECRET,
  name: 'casework',
});
openDirectory(directoryByGraph({ url: settings.PARTNERSHIP_URL, token: () => tokens.token() }));
const stopSealing = keepSealing(orm, sealingKey(settings.AUDIT_SECRET), log);
const stopJobs = await startJobs({
  url: settings.CASEWORK_DATABASE_URL,
  log,
  jobs: {
    ...sendingJobs(orm, settings, log),
    ...compareJobs(orm),
    ...fileJobs(orm, cabinet),
    ...reminderJobs(orm, settings.PUBLIC_URL),
    ...watchJobs(orm),
    ...changeJobs(orm, agreements, settings.PUBLIC_URL),
    ...referenceJobs(orm, {
      nrmUrl: settings.NRM_URL,
      lookedAfterUrl: settings.LOOKED_AFTER_URL,
      token: () => tokens.token(),
    }),
  },
  schedule: [
    ...reminderSchedule,
    ...watchSchedule,
    ...changeSchedule,
    ...fileSchedule,
    ...referenceSchedule,
  ],
});

await serve({
  name: 'casework',
  host: settings.HOST,
  port: settings.PORT,
  log,
  register: async (app) => {
    for (const feed of [childFeed, workFeed])
      addFeed(app, feed, {
        orm,
        log,
        secret: settings.LINKAGE_SECRET,
        publicKey: settings.FEED_PUBLIC_KEY,
      });
    addReview(app, childFeed, { orm, publicKey: settings.FEED_PUBLIC_KEY, authenticate });
    await addPlanPages(app, orm);
    await addFileRoutes(app, orm, cabinet, authenticate);
    await addGraph(app, {
      graph,
      orm,
      log,
      introspection: settings.MODE === 'trial',
      authenticate,
    });
  },
  ready: () => databaseReady(orm),
  close: async () => {
    stopSealing();
    agreements.stop();
    await stopJobs();
    await orm.close(true);
  },
});
