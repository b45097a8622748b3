import type { Desk } from '@ictg/kit/database';
import { writeMail } from '@ictg/kit/mail';
import type { Referral } from '../referral.entity.js';
import { cameFromOutside } from '../referral.policy.js';
import { decisionMail, questionMail, type ToldToSender } from '../sender-mail.rules.js';

/** Writes to whoever sent a referral through the form or by their own system that a question waits for them. */
export function tellOfQuestion(desk: Desk, referral: Referral): Promise<void> {
  return tell(desk, referral, questionMail);
}

/** Writes to whoever sent it that there is a decision, and what it is once they have been rung back. */
export function tellOfDecision(desk: Desk, referral: Referral): Promise<void> {
  return tell(desk, referral, decisionMail);
}

async function tell(
  desk: Desk,
  referral: Referral,
  words: (told: ToldToSender) => { readonly subject: string; readonly body: string },
): Promise<void> {
  const { referrerEmail: to, language } = referral;
  if (!to || !cameFromOutside(referral)) return;
  const told = {
    reference: referral.reference,
    language,
    state: referral.state,
    outcomeReason: referral.outcomeReason ?? null,
    verification: referral.senderVerification,
  };
  await writeMail(desk, { to, language, ...words(told), recordId: referral.id });
}
