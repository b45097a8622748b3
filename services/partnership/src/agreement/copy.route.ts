import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { signCopy, type SharedAgreement } from '@ictg/kit/agreement';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { AgreementEntity } from './agreement.entity.js';

/**
 * Adds the signed copy of the agreements that hold or are to begin, for the services that answer partners. It names
 * no person; the address is reached by our own services only.
 */
export function addAgreementCopy(app: FastifyInstance, orm: MikroORM, secret: string): void {
  app.get('/agreements', async (_request, reply) => {
    const issuedAt = Date.now();
    const agreements = await atDesk(orm, systemViewer('agreements'), (desk) =>
      runningAgreements(desk, londonDay(new Date(issuedAt))),
    );
    return reply
      .header('cache-control', 'no-store')
      .type('application/jose')
      .send(await signCopy(secret, { issuedAt, agreements }));
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
