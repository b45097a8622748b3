import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Pool } from 'pg';
import { z } from 'zod';
import { faultPage, type SignInFault } from '../page/fault.page.js';
import { recordSignIn } from '../record/sign-in-event.store.js';
import { RegisterUnavailable } from '../register/register.js';
import type { StaffRegister } from '../register/staff.register.js';
import { keepForTheEnd } from './end-session.js';
import { finishSignIn, sendPage } from './finish.js';
import { UpstreamDeclined, type Upstream } from './upstream.js';

export interface StaffSignIn {
  readonly provider: Provider;
  readonly pool: Pool;
  readonly upstream: Upstream;
  readonly register: StaffRegister;
  readonly publicUrl: string;
}

const answerQuery = z.object({ state: z.string() });
const statuses: Partial<Record<SignInFault, number>> = { unavailable: 503, expired: 400 };

/** Signs in staff at the organisation's own provider and looks them up in the staff register. */
export function registerStaffSignIn(app: FastifyInstance, parts: StaffSignIn): void {
  const { provider, upstream, publicUrl } = parts;
  const refuse = (reply: FastifyReply, fault: SignInFault) =>
    sendPage(reply, statuses[fault] ?? 403, faultPage(publicUrl, fault));

  app.get('/oidc/interaction/:uid', async (request, reply) => {
    const { uid, params } = await provider.interactionDetails(request.raw, reply.raw);
    const hint =
      typeof params.login_hint === 'string' && params.login_hint.includes('@')
        ? params.login_hint
        : undefined;
    try {
      return reply.redirect((await upstream.begin(uid, hint)).href, 303);
    } catch (fault) {
      request.log.error({ fault: String(fault) }, "the organisation's sign-in cannot be reached");
      return refuse(reply, 'unavailable');
    }
  });

  // The answer arrives at one fixed address. It is passed on to the address of its interaction, where the cookie
  // of the browser that began it must be: another browser gets no further.
  app.get('/oidc/upstream/callback', async (request, reply) => {
    const query = answerQuery.safeParse(request.query);
    const interaction = query.success ? await upstream.interactionOf(query.data.state) : undefined;
    if (interaction === undefined) return refuse(reply, 'expired');
    return reply.redirect(`/oidc/interaction/${interaction}/upstream?${queryOf(request.url)}`, 303);
  });

  app.get('/oidc/interaction/:uid/upstream', async (request, reply) => {
    const { uid } = await provider.interactionDetails(request.raw, reply.raw);
    const outcome = await staffMember(parts, uid, queryOf(request.url));
    if ('subject' in outcome) {
      keepForTheEnd(reply, publicUrl, outcome.idToken);
      return finishSignIn(provider, request, reply, outcome.subject);
    }
    return refuse(reply, outcome.fault);
  });
}

type Outcome =
  | { readonly subject: string; readonly idToken: string | undefined }
  | { readonly fault: SignInFault };

async function staffMember(
  { upstream, register, pool }: StaffSignIn,
  uid: string,
  query: string,
): Promise<Outcome> {
  try {
    const { email, isEmailVerified, idToken } = await upstream.finish(uid, query);
    if (!email || !isEmailVerified) return await refused(pool, 'unverified', email);
    const holder = await register.findByEmail(email);
    if (!holder) return await refused(pool, 'unknown', email);
    await register.remember(holder.subject, email);
    await recordSignIn(pool, {
      event: 'signed-in',
      subject: holder.subject,
      detail: 'organisation',
    });
    return { subject: holder.subject, idToken };
  } catch (fault) {
    if (fault instanceof UpstreamDeclined) return refused(pool, 'declined', undefined);
    if (fault instanceof RegisterUnavailable || fault instanceof TypeError)
      return { fault: 'unavailable' };
    throw fault;
  }
}

async function refused(
  pool: Pool,
  fault: SignInFault,
  email: string | undefined,
): Promise<Outcome> {
  await recordSignIn(pool, {
    event: 'refused',
    detail: email === undefined ? fault : `${fault}: ${email}`,
  });
  return { fault };
}

function queryOf(url: string): string {
  return url.slice(url.indexOf('?') + 1);
}
