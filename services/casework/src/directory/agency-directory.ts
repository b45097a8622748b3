import { z } from 'zod';
import { directoryAgencyId } from '@ictg/kit/geography';
import { invalid, ruleBroken } from '@ictg/kit/refusal';

/** What our directory, which the partnership service keeps, says of an agency. */
export interface ListedAgency {
  readonly name: string;
  readonly closedOn: string | null;
  readonly directoryNumber: { readonly number: string } | null;
  /** Under which its people have their work e-mail addresses, as far as that is known. */
  readonly mailDomains?: readonly string[];
}

/** Finds an agency by its id; null when the directory has none. */
export type AgencyDirectory = (id: string) => Promise<ListedAgency | null>;

let directory: AgencyDirectory = () => Promise.reject(new Error('No directory was opened.'));

/** Says where agencies are looked up; once at the start. */
export function openDirectory(opened: AgencyDirectory): void {
  directory = opened;
}

/** An agency with the number on which its people are rung back. */
export interface AgencyToRing {
  readonly name: string;
  readonly number: string;
}

/**
 * The agency on whose number somebody was rung back, as the directory has it now. What a screen says of it is not
 * asked: without a number of ours nobody is verified.
 */
export async function agencyToRing(id: string): Promise<AgencyToRing> {
  const agency = await directory(id).catch(() => 'AWAY' as const);
  if (agency === 'AWAY')
    throw ruleBroken(
      'DIRECTORY_AWAY',
      'Our directory does not answer just now, so nobody can be verified by it. Try again in a minute.',
    );
  if (!agency || agency.closedOn !== null)
    throw invalid(
      'agencyId',
      'Choose the agency in our directory that was rung. If it is not there, enter it under People and agencies with a number that anyone can find.',
    );
  if (!agency.directoryNumber)
    throw invalid(
      'agencyId',
      `Our directory has no number of ${agency.name} yet. Find one in a source that anyone can see, enter it under People and agencies, and ring that.`,
    );
  return { name: agency.name, number: agency.directoryNumber.number };
}

/**
 * Under which domains a council or a police force has its addresses; none where nobody knows, or while the directory
 * does not answer: then an address is judged by itself.
 * @param code GSS code of the authority or the force area
 */
export async function mailDomainsOf(code: string): Promise<readonly string[]> {
  for (const key of [`authority ${code}`, `force ${code}`]) {
    const agency = await directory(directoryAgencyId(key)).catch(() => null);
    if (agency) return agency.mailDomains ?? [];
  }
  return [];
}

const question = /* GraphQL */ `
  query AgencyToRing($id: ID!) {
    agency(id: $id) {
      name
      closedOn
      directoryNumber {
        number
      }
      mailDomains
    }
  }
`;

const answerShape = z.object({
  data: z.object({
    agency: z
      .object({
        name: z.string(),
        closedOn: z.string().nullable(),
        directoryNumber: z.object({ number: z.string() }).nullable(),
        mailDomains: z.array(z.string()),
      })
      .nullable(),
  }),
});

/** The directory as partnership's part of the graph answers it. */
export function directoryByGraph(partnership: {
  readonly url: string;
  /** A token of ours for the service door. */
  token(): Promise<string>;
}): AgencyDirectory {
  return async (id) => {
    const response = await fetch(partnership.url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await partnership.token()}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query: question, variables: { id } }),
      signal: AbortSignal.timeout(5_000),
    });
    return answerShape.parse(await response.json()).data.agency;
  };
}
