import type { Pool } from 'pg';
import { z } from 'zod';
import type { TokenHolder } from '@ictg/kit/token';
import { roles, type Role } from '@ictg/kit/viewer';
import { RegisterUnavailable, type Register } from './register.js';

export interface StaffRegisterOptions {
  readonly pool: Pool;
  /** The GraphQL endpoint of casework, which keeps the staff register. */
  readonly url: string;
  /** A token of ours for the service door. */
  serviceToken(): Promise<string>;
}

/** The staff register of the organisation, asked anew at every sign-in and every renewal of a token. */
export interface StaffRegister extends Register {
  findByEmail(email: string): Promise<TokenHolder | undefined>;
  /** Remembers under which verified address this person signed in. */
  remember(subject: string, email: string): Promise<void>;
}

const question =
  'query StaffAccount($email: String!) { staffAccount(email: $email) { subject name roles areas } }';

const answerShape = z.object({
  data: z.object({
    staffAccount: z
      .object({
        subject: z.string().min(1),
        name: z.string().min(1),
        roles: z.array(z.string()),
        areas: z.array(z.string()),
      })
      .nullable(),
  }),
});

// These stand for other agencies and for our own processes: no entry of a staff register can grant them.
const neverStaff: readonly Role[] = [
  'system',
  'partner',
  'contract-manager',
  'competent-authority',
];

/** Asks casework's staff register who somebody is. */
export function staffRegister({ pool, url, serviceToken }: StaffRegisterOptions): StaffRegister {
  const findByEmail = async (email: string) =>
    holderOf(await ask(url, await serviceToken(), email));
  return {
    findByEmail,
    async find(subject) {
      const { rows } = await pool.query<{ email: string }>(
        'select email from staff_email where subject = $1',
        [subject],
      );
      const holder = rows[0] && (await findByEmail(rows[0].email));
      // An address that was given to somebody else must not hand over the first holder's session.
      return holder?.subject === subject ? holder : undefined;
    },
    async remember(subject, email) {
      await pool.query(
        `insert into staff_email (subject, email) values ($1, $2)
         on conflict (subject) do update set email = excluded.email, last_signed_in_at = now()`,
        [subject, email],
      );
    },
  };
}

type StaffAccount = z.infer<typeof answerShape>['data']['staffAccount'];

async function ask(url: string, token: string, email: string): Promise<StaffAccount> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: question, variables: { email } }),
      signal: AbortSignal.timeout(5_000),
    });
    return answerShape.parse(await response.json()).data.staffAccount;
  } catch (fault) {
    throw new RegisterUnavailable(fault);
  }
}

function holderOf(account: StaffAccount): TokenHolder | undefined {
  if (!account) return undefined;
  const granted = roles.filter(
    (role) => account.roles.includes(role) && !neverStaff.includes(role),
  );
  if (granted.length === 0) return undefined;
  const door = granted.every((role) => role === 'analyst') ? 'analyst' : 'first-party';
  return {
    subject: account.subject,
    name: account.name,
    door,
    roles: granted,
    areas: account.areas,
  };
}
