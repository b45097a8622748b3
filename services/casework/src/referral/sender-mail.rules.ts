import { linkTo } from '../link/index.js';
import { inTongue, type Tongue, type TwoTongues } from '../tongue/index.js';
import { senderMail } from './sender-mail.data.js';
import type { ReferralState } from './referral.states.js';
import type { SenderVerification } from './referral.vocabulary.js';

/** What of a referral decides what its sender is written. */
export interface ToldToSender {
  readonly reference: string;
  readonly language: Tongue;
  readonly state: ReferralState;
  readonly outcomeReason: string | null;
  readonly verification: SenderVerification;
}

export interface SenderMail {
  readonly subject: string;
  readonly body: string;
}

/** Tells the sender that a question waits for them. The question itself stands behind their reference and code. */
export function questionMail({ reference, language }: ToldToSender): SenderMail {
  return written(language, senderMail.questionSubject, senderMail.question, {
    reference,
    link: linkTo(language === 'WELSH' ? '/cyfeirio/dilyn' : '/refer/follow'),
  });
}

/**
 * Tells the sender that there is a decision. Until they were rung back on the number in our directory it is the same
 * sentence whatever was decided; and never, then or later, that the child was known already.
 */
export function decisionMail(told: ToldToSender): SenderMail {
  const { reference, language } = told;
  const [text, reason] = decisionWords(told);
  return written(language, senderMail.decidedSubject, text, {
    reference,
    reason: reason ? inTongue(reason, language) : '',
  });
}

/** Every Welsh text to senders that a translator has yet to see. */
export function senderTextsForTranslator(): readonly (TwoTongues & { readonly where: string })[] {
  return Object.entries<TwoTongues>(senderMail)
    .filter(([, { forTranslator }]) => forTranslator)
    .map(([key, text]) => ({ ...text, where: `mail to the sender of a referral, ${key}` }));
}

function decisionWords({
  state,
  outcomeReason,
  verification,
}: ToldToSender): readonly [TwoTongues, TwoTongues?] {
  if (verification === 'UNVERIFIED') return [senderMail.decided];
  if (state === 'ACCEPTED') return [senderMail.accepted];
  if (state === 'WITHDRAWN') return [senderMail.withdrawn];
  const reason = Object.entries<TwoTongues>(senderMail).find(([code]) => code === outcomeReason);
  // A duplicate, or a child who is supported already, is a child known already: that is nobody's to learn from us.
  return state === 'NOT_ACCEPTED' && reason
    ? [senderMail.notAccepted, reason[1]]
    : [senderMail.inHand];
}

function written(
  language: Tongue,
  subject: TwoTongues,
  text: TwoTongues,
  values: Readonly<Record<string, string>>,
): SenderMail {
  const fill = (words: TwoTongues) =>
    inTongue(words, language).replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
  const { greeting, danger, signature } = senderMail;
  return {
    subject: fill(subject),
    body: [greeting, text, danger, signature].map(fill).join('\n\n'),
  };
}
