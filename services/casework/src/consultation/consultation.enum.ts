import { graphEnum } from '@ictg/kit/graph';
import type { ConsultationState } from './consultation.states.js';
import type {
  ChildSituation,
  ConsultationMode,
  Indicator,
  ItemAnswer,
  NrmAdvice,
  RoughAge,
  SectionFortyFive,
} from './consultation.vocabulary.js';

export const ConsultationStateEnum = graphEnum<ConsultationState>(
  'ConsultationState',
  'Where a consultation stands.',
  {
    OPEN: 'Held; no advice is recorded yet.',
    ADVICE_GIVEN: 'Advice was given and is followed up.',
    FOLLOWED_UP: 'The professional was asked what became of it.',
    CLOSED: 'Ended. It can be reopened.',
  },
);

export const ConsultationModeEnum = graphEnum<ConsultationMode>(
  'ConsultationMode',
  'How a consultation was held.',
  { TELEPHONE: 'By telephone.', VIDEO: 'By video.', EMAIL: 'By e-mail.', IN_PERSON: 'In person.' },
);

export const ChildSituationEnum = graphEnum<ChildSituation>(
  'ChildSituation',
  'Whom a consultation is about.',
  {
    NONE: 'No single child: a general question.',
    ANONYMOUS: 'A child whom nobody named.',
    LINKED: 'A child known to the service.',
  },
);

export const NrmAdviceEnum = graphEnum<NrmAdvice>(
  'NrmAdvice',
  'What was said about the National Referral Mechanism.',
  {
    NOT_DISCUSSED: 'It was not spoken of.',
    REFER: 'To refer the child.',
    NOT_YET: 'Not yet: something must come first.',
    REVIEW_OF_DRAFT: 'A draft was reviewed.',
    ALREADY_REFERRED: 'The child had been referred.',
  },
);

export const SectionFortyFiveEnum = graphEnum<SectionFortyFive>(
  'SectionFortyFive',
  'What was said about the statutory defence of section 45 of the Modern Slavery Act 2015.',
  {
    NOT_DISCUSSED: 'It was not spoken of.',
    NO_PROCEEDINGS: 'There are no criminal proceedings.',
    ADVISED: 'Advised to raise it with the solicitor.',
    RAISED_ALREADY: 'It had been raised.',
  },
);

export const RoughAgeEnum = graphEnum<RoughAge>(
  'RoughAge',
  'Roughly how old a child is that nobody named.',
  {
    UNDER_10: 'Under 10.',
    FROM_10_TO_12: '10 to 12.',
    FROM_13_TO_15: '13 to 15.',
    FROM_16_TO_17: '16 or 17.',
  },
);

export const IndicatorEnum = graphEnum<Indicator>(
  'Indicator',
  'A sign of exploitation. A working list of the service, a local setting.',
  {
    MISSING_EPISODES: 'Goes missing.',
    UNEXPLAINED_MONEY_OR_GOODS: 'Money, clothes or a telephone that nobody can explain.',
    OLDER_ASSOCIATES: 'Older friends or partner.',
    FOUND_FAR_FROM_HOME: 'Found far from home.',
    DRUGS_FOUND: 'Found with drugs.',
    WEAPON_CARRIED: 'Carries a weapon.',
    DEBT: 'Owes a debt, or says so.',
    SEVERAL_TELEPHONES: 'Several telephones or numbers.',
    INJURIES: 'Injuries without a good explanation.',
    OUT_OF_EDUCATION: 'Out of school or college.',
    CONTROLLED_BY_OTHERS: 'Others speak for or watch the child.',
    FEARFUL: 'Afraid of somebody, or of saying more.',
    FALSE_DOCUMENTS: 'False or missing documents.',
    FOUND_AT_WORKPLACE: 'Found at a workplace.',
    SEXUAL_HEALTH_CONCERN: 'A worry of sexual health services.',
    ONLINE_GROOMING: 'Approached or groomed online.',
    OTHER: 'Another sign.',
  },
);

export const ItemAnswerEnum = graphEnum<ItemAnswer>(
  'ItemAnswer',
  'How an item of the checklist was answered.',
  { YES: 'Yes.', PARTLY: 'In part.', NO: 'No.', NOT_APPLICABLE: 'Does not apply.' },
);
