import type { AgreementHolder } from '@ictg/kit/agreement';
import { londonDay } from '@ictg/kit/calendar';
import { EnvironmentFault } from '@ictg/kit/environment';
import type { Log } from '@ictg/kit/log';
import { serve, type RunningServer } from '@ictg/kit/server';
import { createVerifier } from '@ictg/kit/token';
import { openDoor, type Door } from './door.js';
import { Doors } from './doors.js';
import type { Settings } from './environment.js';
import { addGraphRoute } from './graph-route.js';
import type { DoorName, Supergraphs } from './supergraph.js';
import { Meter } from './meter.js';
import { tellUse } from './tell-use.js';
import { readTrustedDocuments, type TrustedDocuments } from './trusted-documents.js';

/** Most an operation of a partner or an analyst may cost by estimate; our own applications are known to us. */
const maxCost = 5_000;

const largestRequest = 2_000_000;

/** Opens every door that has a supergraph, and serves them all on one address. */
export async function startGateway(
  settings: Settings,
  supergraphs: Supergraphs,
  subgraphUrls: Readonly<Record<string, string>>,
  log: Log,
  agreements: AgreementHolder,
): Promise<RunningServer> {
  if (supergraphs['first-party'] === undefined)
    throw new EnvironmentFault([
      `SCHEMA_DIR: ${settings.schemaFolder} holds no supergraph.graphql.`,
    ]);
  const verifier = createVerifier({
    issuer: settings.issuer,
    jwksUrl: settings.jwksUrl,
    audiences: ['first-party', 'partner', 'analyst', 'service'],
  });
  const doors = new Doors(supergraphs, agreements, opener(settings, subgraphUrls, log));
  const meter = new Meter(londonDay);
  const stopTelling = tellUse(meter, new URL('client-use', settings.agreements.url).href, log);
  return serve({
    name: 'gateway',
    host: settings.host,
    port: settings.port,
    log,
    bodyLimit: largestRequest,
    register: (app) => {
      addGraphRoute(app, { doors, verifier, meter });
    },
    ready: () => doors.ready(),
    close: async () => {
      await stopTelling();
      await doors.close();
    },
  });
}

function opener(settings: Settings, subgraphUrls: Readonly<Record<string, string>>, log: Log) {
  const trusted = trustedDocumentsOf(settings);
  return (name: DoorName | 'partner', supergraph: string): Door => {
    const isOurs = name === 'first-party' || name === 'public';
    return openDoor({
      supergraph,
      subgraphUrls,
      log,
      introspection: introspectionAt(name, settings.mode),
      trustedDocuments: isOurs ? trusted : undefined,
      maxCost: isOurs ? undefined : maxCost,
      partnerPatience: settings.partnerPatience,
    });
  };
}

// A schema is shown to people who are meant to explore it: partners, analysts, and everybody signed in to a trial.
function introspectionAt(door: DoorName | 'partner', mode: Settings['mode']): boolean {
  if (door === 'public') return false;
  return door !== 'first-party' || mode === 'trial';
}

// A trial takes free text at every door, so that people can explore; production does not start that way.
function trustedDocumentsOf(settings: Settings): TrustedDocuments | undefined {
  if (settings.mode === 'trial' || settings.trustedDocuments === undefined) return undefined;
  return readTrustedDocuments(settings.trustedDocuments);
}
