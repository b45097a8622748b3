import type { NotAcceptedReason, WithdrawnReason } from '../../referral/referral.vocabulary.js';

/** What becomes of a child's first referral. */
export type Fate =
  | { readonly kind: 'SUPPORTED'; readonly route: SupportedRoute }
  | { readonly kind: 'NOT_ACCEPTED'; readonly reason: NotAcceptedReason }
  | { readonly kind: 'WITHDRAWN'; readonly reason: WithdrawnReason }
  /** Nobody has decided it yet. */
  | { readonly kind: 'IN_QUEUE' };

export type SupportedRoute = 'DIRECT_WORKER' | 'RPC' | 'REGIONAL_PRACTITIONER';

/** One child to come: when it is referred and what follows. */
export interface Slot {
  readonly number: number;
  readonly receivedAt: Date;
  readonly receivedOn: string;
  readonly fate: Fate;
  /** For the newest supported children: how far their support has come on the world's day. */
  readonly stage?: 'AWAITING_ALLOCATION' | 'ALLOCATED';
  /** For a referral in the queue: its place there, newest first. */
  readonly queuePlace?: number;
}
