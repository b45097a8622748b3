import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { writeTimeline } from '../../timeline/index.js';
import { elapsedInWords } from '../support.words.js';
import type { ContactMethod, ContactPerson } from '../support.vocabulary.js';
import { currentAllocation, moveSupport, type SupportStep } from './move-support.js';

export interface RecordFirstContact extends SupportStep {
  readonly at: Date;
  readonly how: ContactMethod;
  readonly withWhom: ContactPerson;
  readonly note?: string | null | undefined;
}

const howInWords: Record<ContactMethod, string> = {
  FACE_TO_FACE: 'face to face',
  VIDEO: 'by video',
  TELEPHONE: 'by telephone',
  MESSAGE: 'by message',
};

const withInWords: Record<ContactPerson, string> = {
  CHILD: 'the child',
  FAMILY_OR_CARER: 'family or carer',
  SOCIAL_WORKER: 'the social worker',
  POLICE: 'the police',
  OTHER_PROFESSIONAL: 'another professional',
};

const minute = 60_000;

/** Records when, how and with whom the worker was first in touch. The first of the episode is kept for good. */
export async function recordFirstContact(desk: Desk, input: RecordFirstContact): Promise<string> {
  const support = await moveSupport(desk, input, 'recordFirstContact', 'support:work');
  const current = await currentAllocation(desk, support.id);
  if (!current)
    throw ruleBroken(
      'NOBODY_ALLOCATED',
      'Nobody is allocated, so nobody can have made first contact. Allocate a worker first.',
    );
  if (input.at.getTime() > Date.now() + minute)
    throw invalid('at', 'First contact cannot lie in the future. Check date and time.');
  // People write minutes: within the minute of allocation is after it.
  if (Math.floor(input.at.getTime() / minute) < Math.floor(current.fromAt.getTime() / minute))
    throw invalid(
      'at',
      'First contact cannot lie before the worker was allocated. What others did before belongs on the timeline.',
      'CONTACT_BEFORE_ALLOCATION',
    );
  current.firstContactAt = input.at;
  current.firstContactHow = input.how;
  current.firstContactWith = input.withWhom;
  current.firstContactNote = input.note?.trim() || null;
  support.firstContactAt ??= input.at;
  await writeTimeline(desk, {
    childId: support.childId,
    category: 'CONTACT',
    kind: 'support.first-contact-made',
    text: `First contact ${howInWords[input.how]} with ${withInWords[input.withWhom]}, ${elapsedInWords(current.fromAt, input.at)} after allocation.`,
    recordId: support.id,
    at: input.at,
  });
  return support.id;
}
