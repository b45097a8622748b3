import type { Authority, Force } from '@ictg/kit/geography';
import type { AgencyKind } from './agency.vocabulary.js';

/** A row of the list of first responder organisations. */
export interface ListedOrganisation {
  readonly organisation: string;
  readonly category: string;
  /** GSS code of the authority, where the list names one. */
  readonly gss_code: string;
}

/** An agency that the open data know of. */
export interface KnownAgency {
  /** Tells the row of the open data, so that it is entered once. */
  readonly key: string;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly nameCy: string | null;
  readonly gssCode: string | null;
  readonly policeForceCode: string | null;
  readonly isFirstResponder: boolean;
}

const kinds: Readonly<Record<string, AgencyKind>> = {
  'Local authority': 'COUNCIL',
  'Police force': 'POLICE',
  'Home Office': 'HOME_OFFICE',
  'Non-governmental organisation': 'NGO',
  'Health and social care trust (NI)': 'HEALTH',
  'Crime agency / regional unit': 'CRIME_AGENCY',
  'Labour inspectorate': 'LABOUR_INSPECTORATE',
};

/**
 * The agencies of the open data, each once: every organisation on the list, and the authorities and police forces
 * that it lacks. Where the list has two for one authority, the one whose name fits best is today's council.
 */
export function knownAgencies(
  listed: readonly ListedOrganisation[],
  authorities: readonly Authority[],
  forces: readonly Force[],
): readonly KnownAgency[] {
  const authorityByListed = new Map(
    authorities.map((authority) => [bestFor(authority, listed), authority]),
  );
  const forceByName = new Map(forces.map((force) => [forceName(force.name), force]));
  const onList = listed.map((row): KnownAgency => {
    const authority = authorityByListed.get(row);
    const force =
      row.category === 'Police force' ? forceByName.get(forceName(row.organisation)) : undefined;
    return {
      key: authority
        ? `authority ${authority.code}`
        : force
          ? `force ${force.code}`
          : `listed ${row.organisation}`,
      kind: kinds[row.category] ?? 'OTHER',
      name: row.organisation,
      nameCy: authority?.nameCy ?? null,
      gssCode: authority?.code ?? null,
      policeForceCode: force?.code ?? null,
      isFirstResponder: true,
    };
  });
  const known = new Set(onList.map(({ key }) => key));
  return [...onList, ...authorities.map(unlistedAuthority), ...forces.map(unlistedForce)].filter(
    (agency, at) => at < onList.length || !known.has(agency.key),
  );
}

function bestFor(
  authority: Authority,
  listed: readonly ListedOrganisation[],
): ListedOrganisation | undefined {
  const wanted = `${authority.name} Council`;
  const found = listed.filter((row) => row.gss_code === authority.code);
  return found.find((row) => row.organisation === wanted) ?? found[0];
}

function unlistedAuthority({ code, name, nameCy }: Authority): KnownAgency {
  return {
    key: `authority ${code}`,
    kind: 'COUNCIL',
    name: `${name} Council`,
    nameCy: nameCy ?? null,
    gssCode: code,
    policeForceCode: null,
    isFirstResponder: false,
  };
}

function unlistedForce({ code, name }: Force): KnownAgency {
  return {
    key: `force ${code}`,
    kind: 'POLICE',
    name: `${name} Police`,
    nameCy: null,
    gssCode: null,
    policeForceCode: code,
    isFirstResponder: false,
  };
}

/** A force's name without what differs between lists: word order, "Police", "Constabulary", "&". */
function forceName(name: string): string {
  const words =
    name
      .toLowerCase()
      .replace('&', ' and ')
      .match(/[a-z]+/g) ?? [];
  return words
    .filter((word) => !['police', 'service', 'constabulary'].includes(word))
    .sort()
    .join(' ');
}
