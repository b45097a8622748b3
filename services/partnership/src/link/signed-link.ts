import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link opens: an answer to an invitation, a place for somebody of a team, one's own place, an evaluation, a calendar, whether one is still in post. */
export const linkKinds = [
  'invitation',
  'team',
  'place',
  'before',
  'after',
  'later',
  'calendar',
  'post',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What a signed key says, once its signature has been checked. */
export interface LinkClaim {
  readonly kind: LinkKind;
  /** Of the record that it opens. */
  readonly id: string;
  readonly endsAt: Date;
}

/** Where links of this process lead and what signs them; set once at the start. */
let publicUrl = 'http://localhost:4000';
let secret = 'no link of a process that was not told its secret is good anywhere';

/** Says where links lead, and the secret that they are signed with. */
export function linksAre(settings: { readonly url: string; readonly signedWith: string }): void {
  publicUrl = settings.url.replace(/\/$/, '');
  secret = settings.signedWith;
}

/**
 * The key of a link. It is signed and not kept: the same link can be sent again with each reminder, and there is no
 * list of links that could be stolen.
 */
export function linkKey({ kind, id, endsAt }: LinkClaim): string {
  const seconds = Math.floor(endsAt.getTime() / 1000).toString(36);
  const claim = `${linkKinds.indexOf(kind)}.${id}.${seconds}`;
  return `${claim}.${signatureOf(claim)}`;
}

/** What a key says, while it is ours and has not ended; null for every other, with nothing to tell them apart. */
export function readLinkKey(key: string, kinds: readonly LinkKind[], now: Date): LinkClaim | null {
  const [kind = '', id = '', seconds = '', signature = '', more] = key.split('.');
  if (more !== undefined || !isSame(signature, signatureOf(`${kind}.${id}.${seconds}`)))
    return null;
  const found = linkKinds[Number(kind)];
  const endsAt = new Date(Number.parseInt(seconds, 36) * 1000);
  return found && kinds.includes(found) && endsAt > now ? { kind: found, id, endsAt } : null;
}

const paths: Readonly<Record<LinkKind, string>> = {
  invitation: 'invitation',
  team: 'team',
  place: 'place',
  before: 'evaluation',
  after: 'evaluation',
  later: 'evaluation',
  calendar: 'calendar',
  post: 'post',
};

/** The address of a link. */
export function linkTo(claim: LinkClaim): string {
  return `${publicUrl}/awareness/${paths[claim.kind]}/${linkKey(claim)}`;
}

/** 128 bits of it: nobody tries that many, and a shorter link survives more mail programs. */
const signatureLength = 22;

function signatureOf(claim: string): string {
  const whole = createHmac('sha256', secret).update(`awareness link ${claim}`).digest('base64url');
  return whole.slice(0, signatureLength);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
