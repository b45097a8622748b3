import type { MikroORM } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { addMonths, londonDay } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';

/** How referrals by month and authority are fetched from the service of the children. */
export interface ReferralSource {
  /** Its GraphQL endpoint. */
  readonly url: string;
  /** A token of ours for the service door. */
  token(): Promise<string>;
}

const question =
  'query ReferralMonths($fromOn: PlainDate!) { referralMonths(fromOn: $fromOn) { gssCode month referrals } }';

// Anything beside a code, a month and a number is a fault: nothing else may cross.
const answerShape = z.object({
  data: z.object({
    referralMonths: z.array(
      z.strictObject({
        gssCode: z.string().regex(/^[EWSN]\d{8}$/),
        month: z.string().regex(/^\d{4}-\d{2}-01$/),
        referrals: z.number().int().min(0),
      }),
    ),
  }),
});
type Fetched = z.infer<typeof answerShape>['data']['referralMonths'];

const monthsKept = 12;

/** Fetches the last twelve months anew: a referral that came in late, or was withdrawn, corrects its month. */
export async function fetchReferralMonths(orm: MikroORM, source: ReferralSource): Promise<number> {
  const fromOn = addMonths(`${londonDay(new Date()).slice(0, 7)}-01`, -monthsKept);
  const response = await fetch(source.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await source.token()}`,
    },
    body: JSON.stringify({ query: question, variables: { fromOn } }),
    signal: AbortSignal.timeout(20_000),
  });
  const { referralMonths } = answerShape.parse(await response.json()).data;
  await atDesk(orm, systemViewer('referral-counts'), (desk) =>
    keepReferralMonths(desk, fromOn, referralMonths),
  );
  return referralMonths.length;
}

/** Keeps what was fetched; a month of which nothing was told has no referrals any more. */
export async function keepReferralMonths(
  desk: Desk,
  fromOn: string,
  fetched: Fetched,
): Promise<void> {
  const rows = JSON.stringify(fetched.map((row) => ({ ...row, id: newId('rfm') })));
  await desk.rows(
    `insert into referral_month (id, created_at, gss_code, month, referrals, fetched_at)
     select r->>'id', now(), r->>'gssCode', (r->>'month')::date, (r->>'referrals')::integer, now()
     from jsonb_array_elements(?::jsonb) as r
     on conflict (gss_code, month) do update set referrals = excluded.referrals, fetched_at = excluded.fetched_at`,
    [rows],
  );
  await desk.rows(
    `update referral_month set referrals = 0, fetched_at = now() where month >= ?::date
       and not exists (select 1 from jsonb_array_elements(?::jsonb) as r
         where r->>'gssCode' = gss_code and (r->>'month')::date = month)`,
    [fromOn, rows],
  );
}

/** The job that fetches them, once an hour and when the service starts. */
export function referralMonthJobs(
  orm: MikroORM,
  source: ReferralSource,
): Record<string, (payload: unknown) => Promise<void>> {
  return { 'fetch-referral-months': async () => void (await fetchReferralMonths(orm, source)) };
}

export const referralMonthSchedule = ['7 * * * * fetch-referral-months'];
