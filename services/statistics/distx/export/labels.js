/** The words of every code that is not a place or a period, as they stand in files. */
const words = {
  HAD_WORKER: 'Had a worker',
  RPC_ONLY: 'Had a regional practice co-ordinator only',
  AGED_18_OR_OVER: '18 or over when referred',
  AREA_NOT_SERVED: 'Area not served on that day',
  NEVER_REFERRED: 'Never referred to the service',
  WAITING: 'Waiting for a worker',
  NOT_ACCEPTED: 'Not accepted by the service',
  DECLINED: 'Declined by the child',
  WITHDRAWN_OR_CLOSED: 'Withdrawn or closed before allocation',
  LINE_OR_CONSULTATION_ONLY: 'Helped by the line or a consultation only',
  NOT_RECORDED: 'Reason not recorded',
  ON_OR_BEFORE: 'On or before the day of the referral',
  WITHIN_30_DAYS: 'Within 30 days',
  WITHIN_90_DAYS: 'Within 90 days',
  LATER: 'Later',
  NEVER: 'Never',
  YES: 'Looked after',
  NO: 'Not looked after',
  UNKNOWN: 'Not known',
  REFERRED: 'Referred to the NRM',
  FLAGGED_NOT_REFERRED: 'Flagged by the council, not referred',
  NEITHER: 'Neither',
};
export const measureWords = {
  REFERRED: 'Children',
  WITHOUT_WORKER: 'Children without a worker',
  SHARE: 'Share without a worker',
  ADJUSTED_WITHOUT_WORKER: 'Children without a worker, adjusted for links missed',
  ADJUSTED_SHARE: 'Share without a worker, adjusted for links missed',
};
export const dimensionWords = {
  NATION: 'Nation',
  REGION: 'Region',
  POLICE_FORCE: 'Police force area',
  LOCAL_AUTHORITY: 'Local authority',
  YEAR: 'Year',
  QUARTER: 'Quarter',
  REASON: 'Reason',
  TIME_BAND: 'Time to allocation',
  LOOKED_AFTER: 'Looked after',
  NRM_SIGNAL: 'Signal of trafficking',
};
/** The label of a code, by the names that the snapshot keeps. */
export function labelOf(document, dimension, code) {
  if (dimension === 'QUARTER') {
    const [year = '', part = ''] = code.split('-Q');
    return `Quarter ${part} of ${year}`;
  }
  if (dimension === 'YEAR') return code;
  return document.names[code] ?? words[code] ?? code;
}
/** The labels of a figure's codes, in their order. A total has codes of periods only. */
export function labelsOf(document, { dimensions }, { keys }) {
  return keys.map((code, at) => labelOf(document, dimensions[at] ?? 'YEAR', code));
}
//# sourceMappingURL=labels.js.map
