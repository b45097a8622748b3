import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { BookingType, sessionSeen } from '../booking/index.js';
import { linkTo } from '../link/index.js';

const openMinutes = 15;

/** Certificates for whoever organises. */
@Resolver(() => BookingType)
export class CertificateResolver {
  @Directive('@tag(name: "personal-professional")')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'A link to the page with the certificate, which works for a quarter of an hour; null until the register is closed and for who did not come.',
  })
  async certificateLink(
    @Root() { id, sessionId, attendance }: BookingType,
    @Ctx() { desk }: GraphContext,
  ): Promise<string | null> {
    if (attendance !== 'CAME') return null;
    const session = await sessionSeen(desk, sessionId);
    if (session?.state !== 'HELD') return null;
    const endsAt = new Date(Date.now() + openMinutes * 60_000);
    return linkTo({ kind: 'place', id, endsAt });
  }
}
