import type { AdviceGroup } from '../__generated__/graphql.js';

const types: Partial<Record<AdviceGroup, string>> = {
  AGENCY_TYPE: 'AgencyType',
  TOPIC: 'AdviceTopic',
  KIND: 'AdviceKind',
};

/** The filter of the list that finds exactly what one group counts. */
export function filterOfGroup(by: AdviceGroup, key: string): Readonly<Record<string, unknown>> {
  const filters: Record<AdviceGroup, Readonly<Record<string, unknown>>> = {
    AGENCY_TYPE: { agencyTypes: [key] },
    AGENCY: { agencyName: key },
    TOPIC: { topics: [key] },
    MONTH: { month: key },
    KIND: { kinds: [key] },
  };
  return filters[by];
}

/** How a group reads. */
export function groupWords(
  label: (type: string, value: string) => string,
  by: AdviceGroup,
  key: string,
): string {
  const type = types[by];
  return type === undefined ? key : label(type, key);
}

/** A share as people read it; a dash where there is nothing to divide by, since that is not zero. */
export function shareWords(share: number | null): string {
  return share === null ? '–' : `${String(Math.round(share * 100))} %`;
}
