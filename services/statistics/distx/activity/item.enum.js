import { graphEnum } from '@ictg/kit/graph';
export const ItemSubjectEnum = graphEnum(
  'ServiceSubject',
  'What is counted of the service itself. Each is told apart by attributes of its own, named here.',
  {
    CHILD:
      'Children of the guardian service, in the quarter of their first referral to it or first support. By SEX, AGE, NATIONALITY_GROUP, EXPLOITATION.',
    REFERRAL:
      'Referrals to the service, in the quarter in which they came. By REFERRER, DECISION, DECISION_TIME.',
    SUPPORT:
      'Periods of support, in the quarter in which they were opened. By WORKER, ALLOCATION_TIME.',
    CLOSURE:
      'Periods of support that ended, in the quarter in which they did. By WORKER, LENGTH, CLOSURE_REASON.',
    CONSULTATION:
      'Consultations that professionals had with an RPC. By AGENCY_TYPE, MODE, NRM_ADVICE.',
    ADVICE:
      'Pieces of advice and advocacy that agencies were given, and whether they acted. By AGENCY_TYPE, TOPIC, ANSWER.',
    CALL: 'Calls on the 24/7 line that were answered. By CALLER, CALL_OUTCOME.',
    OUTCOME:
      'Domains of life of a supported child that were rated at least twice, in the quarter of the last rating. By DOMAIN, CHANGE.',
    OUTCOME_FACT: 'Things that happened to supported children. By FACT.',
    SESSION: 'Awareness sessions that were held. By SESSION_MODE, LANGUAGE.',
    ATTENDANCE: 'Places booked at sessions that were held. By AGENCY_KIND, ATTENDANCE.',
    POST: 'Posts that a known professional is in, on the day of the snapshot. By AGENCY_KIND, LAST_TRAINED: how many of them were trained is coverage.',
    CONTACT_AROUND_SESSION:
      'Referrals and consultations from an area in the 90 days before and the 90 days from the first awareness session of a run there, in the quarter of the session. By CONTACT, WHEN. A rise may have other causes: this is no trial.',
  },
);
export const ItemMeasureEnum = graphEnum('ServiceMeasure', 'What may be told.', {
  COUNT: 'How many. Unit: of the subject, to a multiple of 5.',
  SHARE:
    'Of all that have the same place and period, and the same first attribute where there are two. Unit: from 0 to 1, of at least 10; 0 and 1 only as a band.',
});
export const ItemDimensionEnum = graphEnum(
  'ServiceDimension',
  'What an answer may be split by: at most one level of place, one length of period, and two attributes of the subject.',
  {
    NATION: 'England or Wales.',
    REGION: 'The nine English regions, and Wales.',
    LOCAL_AUTHORITY: "Today's 175 authorities; without attributes, and by year.",
    YEAR: 'Calendar year.',
    QUARTER: 'Calendar quarter.',
    SEX: 'Sex of a child. By year, no finer than a region.',
    AGE: 'Age of a child in completed years on the day of the first referral. By year, no finer than a region.',
    NATIONALITY_GROUP: 'Part of the world that a child is from. By year, no finer than a region.',
    EXPLOITATION: 'Kind of exploitation as the referrals say it. By year, no finer than a region.',
    REFERRER: 'What kind of organisation referred.',
    DECISION: 'What was decided about a referral.',
    DECISION_TIME: 'Days from receiving a referral to its decision.',
    ALLOCATION_TIME: 'Days from opening support to the first worker.',
    WORKER: 'The first worker of a support: the share of RPC is the RPC share.',
    LENGTH: 'How long support lasted.',
    CLOSURE_REASON: 'Why support ended.',
    AGENCY_TYPE: 'What sort of agency asked, or was advised.',
    MODE: 'How a consultation was held.',
    NRM_ADVICE: 'What was advised about the National Referral Mechanism.',
    TOPIC: 'What advice was about.',
    ANSWER: 'What an agency did with advice.',
    CALLER: 'Who rang.',
    CALL_OUTCOME: 'What came of a call: what weighs most, where several things did.',
    DOMAIN: 'Domain of life.',
    CHANGE: 'From the first rating to the last.',
    FACT: 'What happened.',
    SESSION_MODE: 'How people came together.',
    LANGUAGE: 'Language of a session.',
    AGENCY_KIND: 'Kind of agency that professionals are of.',
    ATTENDANCE: 'Whether who booked came.',
    LAST_TRAINED: 'How long ago whoever is in a post last came to a session.',
    CONTACT: 'Referral or consultation.',
    WHEN: 'Before the session, or from it on.',
  },
);
//# sourceMappingURL=item.enum.js.map
