import type {
  AgencyType,
  ChildSituation,
  ConsultationDetailsInput,
  ConsultationMode,
  ConsultationQuery,
  RecordConsultationInput,
  RoughAge,
  Sex,
} from '../__generated__/graphql.js';
import type { ChosenChild } from '../child/ChildInput.js';
import { instantFrom, londonTime } from '../date/date-words.js';

/** What drafts of this form are called on the server. */
export const consultationDraft = 'consultation';

/** A consultation as one page shows it. */
export type ShownConsultation = NonNullable<ConsultationQuery['consultation']>;

/** A consultation as it is typed. The names of fields are those of the input, so that a problem finds its field. */
export interface ConsultationForm extends Omit<
  ConsultationDetailsInput,
  'client' | 'heldAt' | 'mode' | 'minutes' | 'roughAge' | 'roughSex'
> {
  readonly client: {
    readonly name: string;
    readonly role: string;
    readonly agencyId: string | null;
    readonly agencyName: string;
    readonly agencyType: AgencyType | '';
  };
  readonly day: string | null;
  readonly time: string;
  readonly minutes: string;
  readonly mode: ConsultationMode | '';
  readonly situation: ChildSituation;
  readonly known: ChosenChild | null;
  readonly roughAge: RoughAge | '';
  readonly roughSex: Sex | '';
}

/** Whether somebody with these roles holds consultations. */
export function holdsConsultations(roles: readonly string[]): boolean {
  return roles.includes('rpc') || roles.includes('manager');
}

/** The form as a consultation begins. */
export function emptyConsultation(now: number): ConsultationForm {
  const { day, time } = londonTime(now);
  return {
    client: { name: '', role: '', agencyId: null, agencyName: '', agencyType: '' },
    authorityGss: null,
    day,
    time,
    minutes: '',
    mode: 'TELEPHONE',
    question: '',
    situation: 'ANONYMOUS',
    known: null,
    roughAge: '',
    roughSex: '',
    indicators: [],
    indicatorNote: '',
    exploitationTypes: [],
    nrmAdvice: 'NOT_DISCUSSED',
    safetyPlanning: '',
    sectionFortyFive: 'NOT_DISCUSSED',
    escalation: '',
    escalatedTo: '',
    escalationResult: '',
    followUpDueOn: null,
  };
}

/** The form as a consultation that is recorded stands. */
export function formOf(shown: ShownConsultation): ConsultationForm {
  const { day, time } = londonTime(Date.parse(shown.heldAt));
  return {
    client: {
      name: shown.clientName,
      role: shown.clientRole,
      agencyId: shown.agency?.id ?? null,
      agencyName: shown.agencyName,
      agencyType: shown.agencyType,
    },
    authorityGss: shown.authorityGss,
    day,
    time,
    minutes: shown.minutes === null ? '' : String(shown.minutes),
    mode: shown.mode,
    question: shown.question,
    situation: shown.situation,
    known: shown.child,
    roughAge: shown.roughAge ?? '',
    roughSex: shown.roughSex ?? '',
    indicators: shown.indicators,
    indicatorNote: shown.indicatorNote ?? '',
    exploitationTypes: shown.exploitationTypes,
    nrmAdvice: shown.nrmAdvice,
    safetyPlanning: shown.safetyPlanning ?? '',
    sectionFortyFive: shown.sectionFortyFive,
    escalation: shown.escalation ?? '',
    escalatedTo: shown.escalatedTo ?? '',
    escalationResult: shown.escalationResult ?? '',
    followUpDueOn: shown.followUpDueOn,
  };
}

/** What is sent of a new one. */
export function toRecordInput(
  form: ConsultationForm,
  idempotencyKey: string,
): RecordConsultationInput {
  return {
    ...toDetails(form),
    idempotencyKey,
    situation: form.situation,
    childId: form.situation === 'LINKED' ? (form.known?.id ?? null) : null,
  };
}

/** What is sent: trimmed, with nothing in the place of what was left empty. */
export function toDetails(form: ConsultationForm): ConsultationDetailsInput {
  const words = (text: string | null | undefined): string | null => text?.trim() || null;
  return {
    client: { ...form.client, agencyType: form.client.agencyType || 'OTHER' },
    authorityGss: form.authorityGss ?? null,
    heldAt: instantFrom(form.day ?? '', form.time),
    minutes: form.minutes.trim() === '' ? null : Number(form.minutes),
    mode: form.mode || 'TELEPHONE',
    question: form.question.trim(),
    roughAge: form.roughAge || null,
    roughSex: form.roughSex || null,
    indicators: form.indicators ?? [],
    indicatorNote: words(form.indicatorNote),
    exploitationTypes: form.exploitationTypes ?? [],
    nrmAdvice: form.nrmAdvice ?? 'NOT_DISCUSSED',
    safetyPlanning: words(form.safetyPlanning),
    sectionFortyFive: form.sectionFortyFive ?? 'NOT_DISCUSSED',
    escalation: words(form.escalation),
    escalatedTo: words(form.escalatedTo),
    escalationResult: words(form.escalationResult),
    followUpDueOn: form.followUpDueOn ?? null,
  };
}
