import { authority } from '@ictg/kit/geography';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../../permission/permission.js';
import { TeamEntity } from '../../team/index.js';
import type { SessionDetailsInput } from '../session.input.js';
import { detailsFault, type Audience, type SessionDetails } from '../session.rules.js';
import type { Trainer } from '../session.vocabulary.js';

/** What was sent of a session as it is kept, or the first fault in it. */
export async function detailsOf(
  desk: Desk,
  input: SessionDetailsInput,
  time: { readonly startsAtTime: string; readonly minutes: number },
): Promise<SessionDetails> {
  const words = (text: string | null | undefined) => text?.trim() || null;
  const details: SessionDetails = {
    startsAtTime: time.startsAtTime,
    minutes: time.minutes,
    mode: input.mode,
    place: words(input.place),
    link: words(input.link),
    capacity: input.capacity,
    language: input.language,
    provisions: [...new Set(input.provisions)],
    accessNote: words(input.accessNote),
    gssCode: input.gssCode ?? null,
    trainers: input.trainers.map(({ subject, name }) => ({ subject, name: name.trim() })),
    audience: await audienceOf(desk, input),
  };
  const fault = detailsFault(details);
  if (fault) throw invalid(`details.${fault.field}`, fault.sentence);
  if (details.gssCode && !authority(details.gssCode))
    throw invalid('details.gssCode', 'No authority has that code. Choose it by name.');
  return details;
}

/** The columns of the details. */
export function columnsOf({ audience: _audience, ...details }: SessionDetails) {
  return { ...details, trainerSubjects: details.trainers.map(({ subject }) => subject) };
}

/** Stops an RPC who plans for others: only who keeps the programme does that. */
export function mustTrainOneself(viewer: Viewer, trainers: readonly Trainer[]): void {
  if (may(viewer, 'session:change-any')) return;
  if (trainers.some(({ subject }) => subject === viewer.subject)) return;
  throw invalid(
    'details.trainers',
    'You plan sessions that you train in. Add yourself, or ask a session organiser to plan it.',
  );
}

/** Keeps for whom a session is; what was there before goes. */
export async function keepAudience(
  desk: Desk,
  sessionId: string,
  audience: readonly Audience[],
): Promise<void> {
  await desk.rows('delete from session_audience where session_id = ?', [sessionId]);
  for (const { agencyId, teamId, quota } of audience)
    await desk.rows(
      `insert into session_audience (id, created_at, session_id, agency_id, team_id, quota)
       values (?, now(), ?, ?, ?, ?)`,
      [newId('aud'), sessionId, agencyId, teamId, quota],
    );
}

async function audienceOf(desk: Desk, { audience }: SessionDetailsInput): Promise<Audience[]> {
  const em = await desk.em();
  const kept: Audience[] = [];
  for (const [at, { agencyId, teamId, quota }] of audience.entries()) {
    const team = teamId ? await em.findOne(TeamEntity, { id: teamId }) : null;
    const agency = team?.agencyId ?? agencyId;
    if (!agency || (teamId && !team))
      throw invalid(`details.audience.${at}`, 'Choose an agency or a team from the directory.');
    kept.push({ agencyId: agency, teamId: team?.id ?? null, quota: quota ?? null });
  }
  const known = await desk.rows<{ id: string }>(
    'select id from agency where id = any(array(select jsonb_array_elements_text(?::jsonb)))',
    [JSON.stringify(kept.map(({ agencyId }) => agencyId))],
  );
  const missing = kept.findIndex(({ agencyId }) => !known.some(({ id }) => id === agencyId));
  if (missing >= 0)
    throw invalid(`details.audience.${missing}`, 'Choose an agency or a team from the directory.');
  return kept;
}
