import { graphEnum } from '@ictg/kit/graph';
import type { Answer, ExploitationType, Sex, UkNation } from './nrm-referral.vocabulary.js';

export const NrmAnswerEnum = graphEnum<Answer>('NrmRecordedAnswer', 'An answer of the NRM form.', {
  YES: 'Yes.',
  NO: 'No.',
  NOT_KNOWN: 'Not known, or not recorded.',
});

export const NrmSexEnum = graphEnum<Sex>('NrmSex', 'Sex as the NRM form asks for it.', {
  FEMALE: 'Female.',
  MALE: 'Male.',
  OTHER: 'Described otherwise.',
  NOT_KNOWN: 'Not known, or not recorded.',
});

export const NrmExploitationEnum = graphEnum<ExploitationType>(
  'NrmExploitation',
  'What the First Responder claims; several at once.',
  {
    CRIMINAL: 'Criminal; told apart from labour only from October 2019.',
    LABOUR: 'Labour.',
    SEXUAL: 'Sexual.',
    DOMESTIC: 'Domestic servitude.',
    ORGAN_HARVESTING: 'Organ harvesting.',
    NOT_KNOWN: 'Not known.',
  },
);

export const UkNationEnum = graphEnum<UkNation>(
  'UkNation',
  'A nation of the United Kingdom: the NRM is one for all four.',
  {
    ENGLAND: 'England.',
    WALES: 'Wales.',
    SCOTLAND: 'Scotland.',
    NORTHERN_IRELAND: 'Northern Ireland.',
  },
);
