import type { Settings } from '../environment.js';
import { say } from '../progress.js';
import { checkPort, freePort } from '../service/port.js';
import { RunningService } from '../service/running-service.js';
import type { Service, Surroundings } from '../service/service-list.js';
import type { CleanUp } from './clean-up.js';
import { claimFolder, layFoundation, type Foundation } from './foundation.js';
import { sharedSecret } from './shared-secret.js';
import { removeTrialFile, writeTrialFile, type TrialFile } from './trial-file.js';
import { fillWorld } from './world.js';

/** Starts everything and resolves when every service can do its work. */
export async function startTrial(
  settings: Settings,
  services: readonly Service[],
  cleanUp: CleanUp,
  signal: AbortSignal,
): Promise<TrialFile> {
  const folder = claimFolder(settings, cleanUp);
  await checkPort(settings.host, settings.port);
  const foundation = await layFoundation(settings, folder, services, cleanUp, signal);
  await fillWorld(foundation, services);
  signal.throwIfAborted();
  say('Starting the services');
  const running = await startServices(foundation, services);
  cleanUp.add(() => Promise.all(running.map((service) => service.stop())).then(() => undefined));
  await Promise.all(running.map((service) => service.untilReady(signal)));
  signal.throwIfAborted();
  const trial = describe(foundation, running);
  writeTrialFile(foundation.folder, trial);
  cleanUp.add(() => {
    removeTrialFile(foundation.folder);
  });
  return trial;
}

async function startServices(
  foundation: Foundation,
  services: readonly Service[],
): Promise<RunningService[]> {
  const { settings, remembered, databases, logBook } = foundation;
  const addresses = new Map<string, { host: string; port: number }>();
  for (const { name, isPublic } of services) {
    const port = isPublic === true ? settings.port : await freePort();
    addresses.set(name, { host: isPublic === true ? settings.host : '127.0.0.1', port });
  }
  const urlOf = (name: string) => {
    const { host, port } = addresses.get(name) ?? { host: '127.0.0.1', port: 0 };
    return `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host}:${port}`;
  };
  const surroundings: Surroundings = {
    settings,
    secretOf: (variable) => sharedSecret(settings, remembered, variable),
    worldDate: remembered.worldDate,
    urlOf,
    mailCatcherPort:
      settings.mode === 'trial' && settings.mail.SMTP_URL === undefined
        ? await freePort()
        : undefined,
    databaseOf: (name) => databases[name]?.runUrl ?? '',
  };
  const running = services.map((service) => {
    const address = addresses.get(service.name);
    const environment = {
      ...common(surroundings),
      HOST: address?.host ?? '',
      PORT: String(address?.port ?? 0),
      ...service.environment(surroundings),
    };
    return new RunningService(service, urlOf(service.name), environment, logBook);
  });
  for (const service of running) service.start();
  return running;
}

function common({ settings, worldDate, urlOf }: Surroundings): Record<string, string> {
  return {
    ...settings.machine,
    // Libraries check less and answer faster; what a trial may do differently is decided by MODE alone.
    NODE_ENV: 'production',
    MODE: settings.mode,
    ISSUER: `${settings.publicUrl}/oidc`,
    JWKS_URL: `${urlOf('identity')}/oidc/jwks`,
    WORLD_DATE: worldDate,
    LOG_LEVEL: settings.logLevel,
  };
}

function describe(foundation: Foundation, running: readonly RunningService[]): TrialFile {
  const { settings, remembered, databases } = foundation;
  return {
    url: settings.publicUrl,
    pid: process.pid,
    mode: settings.mode,
    world: remembered.world,
    worldDate: remembered.worldDate,
    secret: sharedSecret(settings, remembered, 'TRIAL_SECRET').TRIAL_SECRET ?? '',
    services: Object.fromEntries(
      running.map(({ name, url, pid }) => [name, { url, ...(pid === undefined ? {} : { pid }) }]),
    ),
    databases: { ...databases },
  };
}
