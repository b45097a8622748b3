import type { Person } from './person.ts';

/** A referral of the demo world. */
export interface KnownReferral {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly state: string;
}

const queue = /* GraphQL */ `
  query ($states: [ReferralState!]) {
    referrals(first: 20, filter: { states: $states }) {
      edges {
        node {
          id
          reference
          version
          state
        }
      }
    }
  }
`;

interface Answer {
  readonly referrals: { readonly edges: readonly { readonly node: KnownReferral }[] };
}

/** Referrals of a person in some states, what is due first. */
export async function referralsIn(
  person: Person,
  states: readonly string[],
): Promise<readonly KnownReferral[]> {
  const answer = await person.asks<Answer>(queue, { states });
  return answer.referrals.edges.map(({ node }) => node);
}

/** A referral of the demo world that somebody has begun to look at. */
export async function referralInTriage(person: Person): Promise<KnownReferral> {
  const [referral] = await referralsIn(person, ['IN_TRIAGE']);
  if (referral === undefined) throw new Error('The world has no referral in triage.');
  return referral;
}
