/** Runs a service that answers for one owner's part of the graph. */
import { HeldAgreements, withShares } from '../agreement/index.js';
import { keepSealing, sealingKey } from '../audit/index.js';
import { databaseReady, openDatabase, type Entities } from '../database/index.js';
import { addFeed, addReview, type Feed } from '../feed/index.js';
import { addGraph, type Subgraph } from '../graph/index.js';
import { createLog } from '../log/index.js';
import { serve } from '../server/index.js';
import { createVerifier } from '../token/index.js';

/** What a part of the graph stands on. */
export interface SubgraphOptions {
  readonly name: string;
  readonly settings: SubgraphSettings;
  readonly databaseUrl: string;
  readonly entities: Entities;
  readonly graph: Subgraph;
  /** What the statistics service may fetch of this owner's records. */
  readonly feed: Feed<never>;
}

/** The settings that every such service has. */
export interface SubgraphSettings {
  readonly HOST: string;
  readonly PORT: number;
  readonly MODE: 'trial' | 'production';
  readonly ISSUER: string;
  readonly JWKS_URL: string;
  readonly LOG_LEVEL: string;
  readonly AUDIT_SECRET: string;
  readonly AGREEMENTS_URL: string;
  readonly AGREEMENT_PUBLIC_KEY: string;
  readonly LINKAGE_SECRET: string;
  readonly FEED_PUBLIC_KEY: string;
}

/** Serves a part of the graph until the process is told to stop. */
export async function serveSubgraph(options: SubgraphOptions): Promise<void> {
  const { name, settings, graph } = options;
  const log = createLog(name, settings.LOG_LEVEL);
  const orm = await openDatabase({ url: options.databaseUrl, entities: options.entities });
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
  const stopSealing = keepSealing(orm, sealingKey(settings.AUDIT_SECRET), log);
  await serve({
    name,
    host: settings.HOST,
    port: settings.PORT,
    log,
    register: async (app) => {
      addFeed(app, options.feed, {
        orm,
        log,
        secret: settings.LINKAGE_SECRET,
        publicKey: settings.FEED_PUBLIC_KEY,
      });
      addReview(app, options.feed, { orm, publicKey: settings.FEED_PUBLIC_KEY, authenticate });
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
      await orm.close(true);
    },
  });
}
