import { dayInWords } from '@ictg/kit/calendar';
import { isNamedIn, type NamedChild } from '../child/child-name.rules.js';
import type { AdviceKind, AdviceTopic, AgencyType } from './advice.vocabulary.js';

const about: Readonly<Record<AdviceTopic, string>> = {
  EXPLOITATION_INDICATORS: 'signs of exploitation',
  NRM: 'the NRM',
  SAFETY_PLANNING: 'safety planning',
  SUPPORT: 'support',
  CRIMINAL_PROCEEDINGS: 'criminal proceedings',
  SECTION_45: 'section 45',
  IMMIGRATION: 'immigration',
  ACCOMMODATION: 'where the child lives',
  EDUCATION: 'education',
  HEALTH: 'health',
  GUARDIAN_INVOLVED: 'involving the guardian',
  OTHER: 'something else',
};

const sorts: Readonly<Record<AgencyType, string>> = {
  CHILDRENS_SERVICES: 'children’s services',
  POLICE: 'the police',
  YOUTH_JUSTICE: 'a youth justice service',
  EDUCATION: 'a school or college',
  HEALTH: 'a health service',
  HOME_OFFICE: 'the Home Office',
  PROSECUTION_OR_COURT: 'the prosecution or a court',
  LEGAL: 'a solicitor',
  CARE_PROVIDER: 'a care provider',
  CHARITY: 'a charity',
  OTHER: 'another agency',
};

/** Advice as the line that reminds of its answer tells it. */
export interface RemindedAdvice {
  readonly kind: AdviceKind;
  readonly topic: AdviceTopic;
  readonly agencyName: string;
  readonly agencyType: AgencyType;
  readonly givenOn: string;
  readonly dueOn: string;
}

/**
 * Whom to remind, of what and by when. An agency is typed by hand, so one that carries the child's name, as a carer's
 * may, is told by its sort.
 */
export function reminderOf(advice: RemindedAdvice, child: NamedChild | null): string {
  const { kind, topic, agencyName, agencyType } = advice;
  const agency = child && isNamedIn(agencyName, child) ? sorts[agencyType] : agencyName;
  const given = dayInWords(advice.givenOn);
  const due = `to be answered by ${dayInWords(advice.dueOn)}`;
  if (kind === 'NOT_INVITED') return `Guardian left out by ${agency}, told on ${given}: ${due}.`;
  const what = kind === 'ADVOCACY' ? 'Representation' : 'Advice';
  return `${what} to ${agency} on ${about[topic]}, given on ${given}: ${due}.`;
}
