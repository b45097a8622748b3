import { forces, openDataRows } from '@ictg/kit/geography';
import { authorityFrom } from '@ictg/kit/linkage';

const listed = new Map(
  openDataRows('service/first-responder-organisations.csv', ['organisation', 'category']).map(
    ({ organisation, category }) => [organisation.trim().toLowerCase(), category],
  ),
);
const noCouncil =
  /police|constabulary|home office|border force|immigration|crime|agency|charity|trust|foundation|army/i;

/** The authority of the organisation that referred, where that is a council: a force or charity stands for no area. */
export function responderCouncil(organisation: string | null): string | null {
  if (organisation === null) return null;
  const category = listed.get(organisation.trim().toLowerCase());
  if (category === undefined ? noCouncil.test(organisation) : category !== 'Local authority')
    return null;
  return authorityFrom(organisation.replace(/\(.*?\)/g, '')) ?? null;
}

const forceByName = new Map(forces.map(({ name, code }) => [forceName(name), code]));

/** The police force area of the organisation that referred, where that is its territorial force. */
export function responderForce(organisation: string | null): string | null {
  if (organisation === null || !/police|constabulary/i.test(organisation)) return null;
  return forceByName.get(forceName(organisation)) ?? null;
}

function forceName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\(.*?\)|police|constabulary|service|force/g, '')
    .replace(/&/g, 'and')
    .replace(/[^a-z]/g, '');
}
