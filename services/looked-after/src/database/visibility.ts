import { systemOnly, viewerAgency, viewerIs, viewerShares } from '@ictg/kit/database';
import { followers } from '../permission/permission.js';

/** SQL that is true for a council's own people and its own children while its agreement runs, and for our loaders. */
export const isOwnCouncil = `(${systemOnly} or (${viewerIs('partner')} and ${viewerShares('CARE_RECORDS')} and la_gss = ${viewerAgency}))`;

/** SQL that is true for a child of which one of the openings is brought: nothing else opens it to the service. */
export const isOpened = `(${viewerIs(...followers)} and opens(openings))`;

/** SQL that is true where the child that a row belongs to exists for the viewer. */
export const childIsVisible = `(${systemOnly} or exists (select from child_in_care c where c.id = child_in_care_id))`;
