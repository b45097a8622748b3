import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { atDesk, newId } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';

const figure = z.number().int().min(0).max(1_000_000);
const shape = z.object({
  counted: z
    .array(
      z.object({
        clientId: z.string().max(60),
        thumbprint: z.string().max(60),
        onDay: z.iso.date(),
        operation: z.string().regex(/^\w{0,60}$/),
        requests: figure,
        refused: figure,
        limited: figure,
        slow: figure,
        lastAt: z.number(),
      }),
    )
    .max(10_000),
});

/** Adds where the gateway tells how often connections asked; the address is reached by our own services only. */
export function addClientUse(app: FastifyInstance, orm: MikroORM): void {
  app.post('/client-use', async (request, reply) => {
    const told = shape.safeParse(request.body);
    if (!told.success) return reply.code(400).send({ message: 'These are no counts.' });
    const rows = told.data.counted.map((one) => ({ ...one, id: newId('use') }));
    await atDesk(orm, systemViewer('client-use'), (desk) =>
      desk.rows(
        `insert into client_use (id, created_at, client_id, kind, agency, thumbprint, on_day, operation, requests, refused, limited, slow, last_at)
         select r.id, now(), c.client_id, c.kind, c.agency, r.thumbprint, r."onDay", r.operation, r.requests, r.refused, r.limited, r.slow,
           to_timestamp(r."lastAt" / 1000)
         from jsonb_to_recordset(?::jsonb) as r (id text, "clientId" text, thumbprint text, "onDay" date, operation text,
           requests integer, refused integer, limited integer, slow integer, "lastAt" double precision)
         join partner_client c on c.client_id = r."clientId"
         on conflict (client_id, on_day, operation, thumbprint) do update set
           requests = client_use.requests + excluded.requests, refused = client_use.refused + excluded.refused,
           limited = client_use.limited + excluded.limited, slow = client_use.slow + excluded.slow,
           last_at = greatest(client_use.last_at, excluded.last_at)`,
        [JSON.stringify(rows)],
      ),
    );
    return reply.code(204).send();
  });
}
