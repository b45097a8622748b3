import { HeldAgreements, withShares } from '@ictg/kit/agreement';
import { keepSealing, sealingKey } from '@ictg/kit/audit';
import { databaseReady, openDatabase } from '@ictg/kit/database';
import { addGraph } from '@ictg/kit/graph';
import { createLog } from '@ictg/kit/log';
import { serve } from '@ictg/kit/server';
import { createVerifier } from '@ictg/kit/token';
import { entities } from './database/entities.js';
import { encodingEntities } from './encoding/entities.js';
import { environment } from './environment.js';
import { statisticsGraph } from './graph.js';
import { addGapFiles } from './gap/file.route.js';
import { readyGap } from './gap/ready-gap.js';
import { ticketsAre } from './review/ticket.js';
import { keepCounting } from './rebuild/keep-counting.js';

const settings = environment();
const log = createLog('statistics', settings.LOG_LEVEL);
const orm = await openDatabase({ url: settings.STATISTICS_DATABASE_URL, entities });
const encodings = await openDatabase({
  url: settings.STATISTICS_ENCODINGS_DATABASE_URL,
  entities: encodingEntities,
  connections: 1,
});
const verifier = createVerifier({
  issuer: settings.ISSUER,
  jwksUrl: settings.JWKS_URL,
  audiences: ['first-party', 'partner', 'analyst', 'service'],
});
const agreements = new HeldAgreements({
  url: settings.AGREEMENTS_URL,
  publicKey: settings.AGREEMENT_PUBLIC_KEY,
  log,
}).start();
const authenticate = async (token: string, requestId: string) =>
  withShares({ ...(await verifier.verify(token)), requestId }, agreements);
ticketsAre({ signedWith: settings.FEED_SECRET });
const graph = await statisticsGraph();
const stopSealing = keepSealing(orm, sealingKey(settings.AUDIT_SECRET), log);

await serve({
  name: 'statistics',
  host: settings.HOST,
  port: settings.PORT,
  log,
  register: async (app) => {
    await addGraph(app, {
      graph,
      orm,
      log,
      introspection: settings.MODE === 'trial',
      ready: readyGap,
      authenticate,
    });
    await addGapFiles(app, orm, authenticate);
  },
  ready: async () => {
    await databaseReady(orm);
    await databaseReady(encodings);
  },
  close: async () => {
    stopCounting();
    agreements.stop();
    stopSealing();
    await orm.close(true);
    await encodings.close(true);
  },
});
const stopCounting = keepCounting(orm, log);
