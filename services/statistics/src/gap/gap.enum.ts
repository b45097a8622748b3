import { graphEnum } from '@ictg/kit/graph';
import type { Marker } from '../answer/mark.js';
import type { Dimension, Measure, Population } from '../answer/query.js';
import type { Geography } from '../cube/place.js';
import type { PublishedReason, Window, Worker } from '../cube/status.js';
import type { ReferralLine } from '../cube/counted-child.js';

export const GapMeasureEnum = graphEnum<Measure>(
  'GapMeasure',
  'What may be told of a population.',
  {
    REFERRED:
      'Distinct children of the population. Unit: children, to a multiple of 5. Of children in care: those looked after on the last day of the quarter.',
    WITHOUT_WORKER:
      'Of those, the children with no worker of the kind asked for within the window. Unit: children, to a multiple of 5.',
    SHARE:
      'WITHOUT_WORKER of REFERRED. Unit: from 0 to 1. Told for an authority and year, a force and quarter, or coarser, of at least 10 children; 0 and 1 only as a band.',
    ADJUSTED_WITHOUT_WORKER:
      'WITHOUT_WORKER as it would be without links missed or made wrongly, by the precision and recall of the links. Unit: children, to a multiple of 5. For a region and year, or coarser.',
    ADJUSTED_SHARE:
      'ADJUSTED_WITHOUT_WORKER of REFERRED. Unit: from 0 to 1; 0 and 1 only as a band.',
  },
);

export const GapDimensionEnum = graphEnum<Dimension>(
  'GapDimension',
  'What an answer may be split by: at most one level of place, one length of period, and four in all.',
  {
    NATION: 'England or Wales.',
    REGION: 'The nine English regions, and Wales.',
    POLICE_FORCE: 'The 43 police force areas.',
    LOCAL_AUTHORITY: "Councils with children's services duties, in the geography asked for.",
    YEAR: 'Calendar year.',
    QUARTER: 'Calendar quarter.',
    REASON:
      'The one reason why a child had no worker, judged on the day of the first referral. No finer than a region and quarter, or an authority and year.',
    TIME_BAND:
      'Time from the first referral to the first allocation. No finer than a region and quarter, or an authority and year.',
    LOOKED_AFTER:
      'Looked after on the day of the referral or within 30 days after; NRM_CHILD only.',
    NRM_SIGNAL:
      'Of children in care: referred to the NRM, flagged by the council without a referral, or neither.',
  },
);

export const GapPopulationEnum = graphEnum<Population>(
  'GapPopulation',
  'Whom a question is about.',
  {
    NRM_CHILD:
      'Distinct children with an NRM referral in England or Wales, exploited as a child in the words of the Home Office, in the quarter and place of the first referral held.',
    NRM_CHILD_LOOKED_AFTER:
      'Those of NRM_CHILD who were looked after on the day of the referral or within 30 days after.',
    LOOKED_AFTER:
      'Children looked after on the last day of the quarter (section 22 Children Act 1989, section 74 of the Welsh Act of 2014), short breaks left out, under the responsible authority.',
    UNACCOMPANIED: 'Those of LOOKED_AFTER who are unaccompanied asylum-seeking children.',
  },
);

export const GapWorkerEnum = graphEnum<Worker>('GapWorker', 'Whose allocation counts.', {
  ANY: 'A direct worker, a regional practice co-ordinator or a regional practitioner.',
  DIRECT_WORKER: 'A direct worker only: the question about looked-after children was asked so.',
});

export const GapWindowEnum = graphEnum<Window>(
  'GapWindow',
  'By when a worker must have been allocated, from the day of the first NRM referral held.',
  {
    EVER: 'At any time up to the day on which the snapshot was counted.',
    ON_OR_BEFORE: 'On that day or before it: a child may reach the service first.',
    WITHIN_30_DAYS: 'Within 30 days.',
    WITHIN_90_DAYS: 'Within 90 days.',
  },
);

export const GapGeographyEnum = graphEnum<Geography>(
  'GapGeography',
  'What the boundaries of an authority are taken as.',
  {
    COMPARABLE:
      'Areas that are one throughout the years: Northamptonshire, Cumbria, and Dorset with Bournemouth and Poole. For series.',
    TODAY:
      "Today's 175 authorities; an abolished council that was divided stands as its comparable area.",
    AS_ON_DAY: 'The authorities as they stood on the day.',
  },
);

export const GapMarkerEnum = graphEnum<Marker>(
  'GapMarker',
  'What stands beside a figure or in its place. Files write it as a letter in brackets.',
  {
    UNAVAILABLE: '[x] A source is missing, or an authority supplies nothing. It is not zero.',
    NOT_APPLICABLE: '[z] It could not be: nobody was allocated so early.',
    CONFIDENTIAL: '[c] Too few children, or a share at the ends, or finer than may be told.',
    UNRELIABLE: '[u] A source has not been read lately, or the interval is wide.',
    REVISED: '[r] It differs from the snapshot before.',
    PROVISIONAL: '[p] The period is younger than 90 days.',
  },
);

export const GapReasonEnum = graphEnum<PublishedReason>(
  'GapReason',
  'Why a child had no worker: the first that holds, in this order. The reasons add up to the gap exactly.',
  {
    HAD_WORKER: 'A worker was allocated within the window: no gap.',
    RPC_ONLY: 'A regional practice co-ordinator only, where a direct worker is asked for.',
    AGED_18_OR_OVER: '18 or over on the day of the referral, though exploited as a child.',
    AREA_NOT_SERVED: 'The service did not work in the area on that day.',
    NEVER_REFERRED: 'Never referred to the service.',
    WAITING: 'Waiting for a worker.',
    NOT_ACCEPTED: 'Not accepted by the service.',
    DECLINED: 'Declined by the child.',
    WITHDRAWN_OR_CLOSED: 'Withdrawn or closed before anybody was allocated.',
    LINE_OR_CONSULTATION_ONLY: 'Helped by the line or by a consultation only.',
    NOT_RECORDED: 'No reason is recorded.',
  },
);

export const ReferralLineEnum = graphEnum<ReferralLine>(
  'ReferralLine',
  'Where a referral stands in the reconciliation to the published totals: the first that holds.',
  {
    SCOTLAND_OR_NORTHERN_IRELAND: 'Made in Scotland or Northern Ireland.',
    REPEAT: 'A further referral of a child already counted.',
    AGED_18_OR_OVER: '18 or over on the day of the referral.',
    PLACE_UNKNOWN: 'No place is known.',
    CHILD_COUNTED: 'The first referral held of a child counted under a known place.',
  },
);
