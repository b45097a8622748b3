import type { AgeStanding } from './age.rules.js';
import { pilotAt, reason, type Outcome, type Question } from './eligibility.reason.js';

/** What somebody is offered who is no longer a child: support may go on where the post-18 pilot runs. */
export function offerAfterEighteen(
  question: Question,
  { turnedEighteenOn }: Extract<AgeStanding, { kind: 'ADULT' }>,
): Outcome {
  const { facts, version, asOf } = question;
  if (turnedEighteenOn === null) {
    const sentence = 'The person was found to be an adult, and the service is for children.';
    return {
      offer: 'NOT_ELIGIBLE',
      reasons: [reason(question, 'DETERMINED_ADULT', 'version', version, sentence)],
    };
  }
  const grownUp = reason(
    question,
    'AGED_18_OR_OVER',
    'version',
    version,
    'The person is 18 or over, and the service is for children.',
  );
  const wasSupported =
    facts.supportStartedOn !== null &&
    facts.supportStartedOn < turnedEighteenOn &&
    facts.supportStartedOn <= asOf;
  if (!wasSupported) return { offer: 'NOT_ELIGIBLE', reasons: [grownUp] };

  const running = pilotAt(question, version.postEighteen.sites);
  if (!running) {
    const sentence =
      'Support under way could go on after 18 only where the post-18 pilot ran, and it did not run here under this version.';
    return {
      offer: 'NOT_ELIGIBLE',
      reasons: [
        grownUp,
        reason(question, 'POST_18_NOT_AVAILABLE', 'postEighteen', version.postEighteen, sentence),
      ],
    };
  }
  const row = `postEighteen/${running.site}`;
  const { answer, reason: given } = facts.exceptionalNeed;
  if (answer === 'YES') {
    const sentence =
      'Support was under way at 18, the need is exceptional, and the post-18 pilot runs here: a post-18 worker is offered.';
    return {
      offer: 'POST_18_WORKER',
      reasons: [reason(question, 'POST_18_NEED', row, running, sentence)],
      missing: given?.trim() ? [] : ['EXCEPTIONAL_NEED_REASON'],
    };
  }
  if (answer === 'NO') return { offer: 'NOT_ELIGIBLE', reasons: [grownUp] };
  const sentence =
    'The post-18 pilot runs here and support was under way at 18, but nobody has said whether the need is exceptional. Ask.';
  return {
    offer: 'DECISION_NEEDED',
    reasons: [reason(question, 'POST_18_NEED_NOT_ASKED', row, running, sentence)],
    missing: ['EXCEPTIONAL_NEED'],
  };
}
