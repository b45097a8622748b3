import { graphEnum } from '@ictg/kit/graph';
import type { SupportActionCode, SupportState } from './support.states.js';
import type {
  ClosureReason,
  ContactMethod,
  ContactPerson,
  WorkerRole,
} from './support.vocabulary.js';

export const SupportStateEnum = graphEnum<SupportState>(
  'SupportState',
  'Where an episode of support stands.',
  {
    AWAITING_ALLOCATION: 'Decided; nobody is allocated.',
    ALLOCATED: 'Somebody is allocated; first contact is still to come.',
    FIRST_CONTACT_MADE: 'The worker has been in touch.',
    ACTIVE: 'Work goes on.',
    ENDING_PLANNED: 'The end is planned; a manager closes it.',
    CLOSED: 'Ended. It can be reopened.',
  },
);

export const SupportActionEnum = graphEnum<SupportActionCode>(
  'SupportAction',
  'What can be done with an episode of support.',
  {
    ALLOCATE: 'Give the child their worker.',
    RECORD_FIRST_CONTACT: 'Record the first contact.',
    BEGIN_WORK: 'Go on to work.',
    PLAN_ENDING: 'Plan the end.',
    CANCEL_ENDING: 'Take the planned end back.',
    REALLOCATE: 'Give the child another worker.',
    CHANGE_ROUTE: 'Change the kind of worker.',
    TRANSFER: 'The child has moved to another authority.',
    CLOSE: 'Propose that support is closed; another person decides.',
    REOPEN: 'Go on after an end.',
  },
);

export const WorkerRoleEnum = graphEnum<WorkerRole>(
  'WorkerRole',
  'What kind of worker a child is offered.',
  {
    DIRECT_WORKER:
      'Direct worker: one-to-one, where nobody in the UK holds parental responsibility.',
    RPC: 'Regional Practice Coordinator: through the professionals around the child.',
    REGIONAL_PRACTITIONER: 'Regional practitioner: one-to-one by exceptional need.',
    POST_18_WORKER: 'Post-18 worker.',
  },
);

export const ClosureReasonEnum = graphEnum<ClosureReason>(
  'ClosureReason',
  'Why support ended. A working list of this service: a local setting.',
  {
    NEEDS_MET: 'Needs met.',
    TURNED_18: 'Turned 18.',
    MOVED_TO_ADULT_OR_POST_18_SUPPORT: 'Moved to adult or post-18 support.',
    LEFT_ENGLAND_AND_WALES: 'Left England and Wales.',
    NOT_A_VICTIM_NO_CONTINUING_CONCERN: 'Found not to be a victim, and no concern goes on.',
    DECLINED: 'The child declined.',
    DETERMINED_ADULT: 'Determined to be an adult.',
    DIED: 'Died.',
    TRANSFERRED: 'Transferred.',
    LONG_TERM_MISSING_SIGNED_OFF: 'Long missing, and a manager has signed it off.',
    NOT_RECORDED: 'Not recorded: old records only.',
  },
);

export const ContactMethodEnum = graphEnum<ContactMethod>(
  'ContactMethod',
  'How a worker was in touch.',
  {
    FACE_TO_FACE: 'Face to face.',
    VIDEO: 'By video.',
    TELEPHONE: 'By telephone.',
    MESSAGE: 'By message.',
  },
);

export const ContactPersonEnum = graphEnum<ContactPerson>(
  'ContactPerson',
  'With whom a worker was in touch.',
  {
    CHILD: 'The child.',
    FAMILY_OR_CARER: 'Family or carer.',
    SOCIAL_WORKER: 'The social worker.',
    POLICE: 'The police.',
    OTHER_PROFESSIONAL: 'Another professional.',
  },
);
