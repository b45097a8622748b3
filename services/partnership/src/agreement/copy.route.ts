import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { signCopy, type AdmittedClient, type SharedAgreement } from '@ictg/kit/agreement';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { AgreementEntity } from './agreement.entity.js';

/**
 * Adds the signed copy of the agreements that hold or are to begin, for the services that answer partners. Beside
 * them stand the programs that are admitted. It names
 * no person; the address is reached by our own services only.
 */
export function addAgreementCopy(
  app: FastifyInstance,
  orm: MikroORM,
  secret: string,
  admittedClients: (desk: Desk, today: string) => Promise<AdmittedClient[]>,
): void {
  app.get('/agreements', async (_request, reply) => {
    const issuedAt = Date.now();
    const today = londonDay(new Date(issuedAt));
    const copy = await atDesk(orm, systemViewer('agreements'), async (desk) => ({
      issuedAt,
      agreements: await runningAgreements(desk, today),
      clients: await admittedClients(desk, today),
    }));
    return reply
      .header('cache-control', 'no-store')
      .type('application/jose')
      .send(await signCopy(secret, copy));
  });
}

/** What must be known of the agreements that hold on a day or are to begin. */
export async function runningAgreements(desk: Desk, today: string): Promise<SharedAgreement[]> {
  const em = await desk.em();
  const found = await em.find(
    AgreementEntity,
    { state: 'APPROVED', untilOn: { $gte: today } },
    { orderBy: { reference: 'asc' } },
  );
  return found.map(({ agency, kind, reference, groups, areas, fromOn, untilOn }) => ({
    agency,
    kind,
    reference,
    groups,
    areas,
    fromOn,
    untilOn,
  }));
}
