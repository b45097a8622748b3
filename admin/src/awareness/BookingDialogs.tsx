import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import {
  BookPlaceDocument,
  CancelBookingDocument,
  InviteTeamsDocument,
  type WrittenLanguage,
} from '../__generated__/graphql.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { FormDialog, type Opened } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { AttendeeInput, type ChosenAttendee } from './AttendeeInput.js';
import type { ChosenTeam, ShownSession } from './session.form.js';
import type { Person } from './session-people.js';
import { TeamsInput } from './TeamsInput.js';

interface SessionDialogProps extends Opened {
  readonly session: ShownSession;
}

/** Invites teams; those the session is for stand there already. */
export function InviteTeamsDialog({ session, ...opened }: SessionDialogProps): ReactElement {
  const teams = session.audience.flatMap(({ teamId, teamName, agencyName }): ChosenTeam[] =>
    teamId === null ? [] : [{ id: teamId, name: `${teamName ?? ''}, ${agencyName}` }],
  );
  return (
    <FormDialog
      {...opened}
      title="Invite teams"
      submitLabel="Send the invitations"
      document={InviteTeamsDocument}
      field="inviteTeams"
      start={{ teams }}
      input={(values, { key }) => ({
        idempotencyKey: key,
        sessionId: session.id,
        teamIds: values.teams.map(({ id }) => id),
      })}
      done="The invitations are on their way."
    >
      <TeamsInput
        name="teams"
        label="Teams"
        help="Everybody in post gets a link of their own, in their language. Nobody is written to twice."
      />
    </FormDialog>
  );
}

interface BookForm {
  readonly person: ChosenAttendee | null;
  readonly email: string;
  readonly teams: ChosenTeam[];
  readonly language: WrittenLanguage | '';
  readonly accessNeeds: string;
}

const nobodyYet: BookForm = { person: null, email: '', teams: [], language: '', accessNeeds: '' };

/** Books a place for somebody who rang or wrote. */
export function BookPlaceDialog({ session, ...opened }: SessionDialogProps): ReactElement {
  return (
    <FormDialog
      {...opened}
      title="Book a place"
      submitLabel="Book"
      document={BookPlaceDocument}
      field="bookPlace"
      start={nobodyYet}
      input={({ person, email, teams, language, accessNeeds }, { key }) => ({
        idempotencyKey: key,
        sessionId: session.id,
        professionalId: person?.id ?? null,
        name: person?.name ?? '',
        email: email.trim() || null,
        teamId: teams[0]?.id ?? null,
        language: language || null,
        accessNeeds: accessNeeds.trim() || null,
      })}
      done="Booked. They are told by mail whether they have a place."
    >
      <AttendeeInput name="person" sessionId={session.id} label="Name" />
      <Unknown />
      <TextInput name="accessNeeds" label="What they need in order to take part" />
    </FormDialog>
  );
}

/** What is only asked of somebody who is not in the directory. */
function Unknown(): ReactElement | null {
  const person = useWatch<BookForm, 'person'>({ name: 'person' });
  if (person === null || person.id !== null) return null;
  return (
    <>
      <TextInput name="email" label="E-mail address at work" />
      <TeamsInput name="teams" label="Team" />
      <ChoiceInput name="language" label="Write to them in" type="WrittenLanguage" />
    </>
  );
}

/** Gives up somebody's place for them. */
export function CancelBookingDialog({
  person,
  ...opened
}: Opened & { readonly person: Person }): ReactElement {
  return (
    <FormDialog
      {...opened}
      title={`Give up the place of ${person.name}`}
      saveOver="service-decides"
      submitLabel="Give up"
      document={CancelBookingDocument}
      field="cancelBooking"
      start={{ reason: '' }}
      input={({ reason }, { version }) => ({
        bookingId: person.id,
        version: version ?? person.version,
        reason,
      })}
      done="The place is given up; the next in line has it."
    >
      <TextInput name="reason" label="Why" required first help="E.g. rang, is on leave" />
    </FormDialog>
  );
}
