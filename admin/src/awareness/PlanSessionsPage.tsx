import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import {
  CoursesDocument,
  PlanSessionsDocument,
  TeamByIdDocument,
} from '../__generated__/graphql.js';
import type { PlainDay } from '../date/plain-date.js';
import { DraftedForm } from '../draft/DraftedForm.js';
import { UnfinishedDrafts } from '../draft/UnfinishedDrafts.js';
import { useDraftKey } from '../draft/useDraftKey.js';
import { DayInput } from '../form/DayInput.js';
import { FormSection } from '../form/FormSection.js';
import { SelectInput } from '../form/SelectInput.js';
import { TextInput } from '../form/TextInput.js';
import { TimeInput } from '../form/TimeInput.js';
import { useCommand } from '../graphql/useCommand.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { useSession } from '../session/useSession.js';
import { ForbiddenState } from '../state/ForbiddenState.js';
import { DetailsFields } from './DetailsFields.js';
import { emptyPlan, planDraft, planProblem, toPlanInput, type PlanForm } from './plan.form.js';
import { SeriesDays } from './SeriesDays.js';
import { plansSessions, teamInWords } from './session-words.js';
import { useTrainerName } from './useTrainerName.js';

/** Plans one session or a series. The address may name a team and a course to begin with. */
export function PlanSessionsPage(): ReactElement {
  const { key, keep, turnTo, parameters } = useDraftKey();
  const mayPlan = plansSessions(useSession()?.roles ?? []);
  return (
    <Page
      heading="Plan sessions"
      windowTitle="Plan sessions"
      lead="One session, or a series of them. Times are those of the clocks in London, also in the weeks in which they change."
    >
      {mayPlan ? (
        <>
          <UnfinishedDrafts kind={planDraft} what="a session" present={key} onContinue={turnTo} />
          <NewPlan
            key={key}
            draftKey={key}
            onBegun={keep}
            team={parameters.get('team')}
            course={parameters.get('course')}
          />
        </>
      ) : (
        <ForbiddenState reason="Sessions are planned by session organisers, service managers and RPCs." />
      )}
    </Page>
  );
}

interface NewPlanProps {
  readonly draftKey: string;
  readonly onBegun: () => void;
  readonly team: string | null;
  readonly course: string | null;
}

function NewPlan({ draftKey, onBegun, team, course }: NewPlanProps): ReactElement {
  const session = useSession();
  const [empty] = useState(() =>
    emptyPlan(session?.subject ?? '', session?.roles.includes('rpc') === true),
  );
  const [days, setDays] = useState<readonly PlainDay[]>([]);
  const [sentDays, setSentDays] = useState(days);
  const command = useCommand(PlanSessionsDocument, 'planSessions');
  const problem = useMemo(
    () => planProblem(command.problem, sentDays === days),
    [command.problem, sentDays, days],
  );
  const nameOf = useTrainerName();
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <DraftedForm<PlanForm>
      kind={planDraft}
      draftKey={draftKey}
      empty={empty}
      what="this plan"
      submitLabel={days.length > 1 ? `Plan ${String(days.length)} sessions` : 'Plan the session'}
      command={{ ...command, problem }}
      onBegun={onBegun}
      onSend={async (values) => {
        setSentDays(days);
        const done = await command.run({ input: toPlanInput(values, days, draftKey, nameOf) });
        if (done === null) return false;
        const [first] = done.sessions;
        notify(
          done.sessions.length === 1
            ? `${first?.reference ?? 'The session'} is planned.`
            : `${String(done.sessions.length)} sessions are planned.`,
        );
        // After this turn, so that the form has nothing unsaved when the page is left.
        setTimeout(() => void navigate(`/sessions/${first?.id ?? ''}`), 0);
        return true;
      }}
    >
      <FromAddress team={team} course={course} />
      <WhatAndWhen onDays={setDays} />
      <DetailsFields />
    </DraftedForm>
  );
}

function WhatAndWhen({
  onDays,
}: {
  readonly onDays: (days: readonly PlainDay[]) => void;
}): ReactElement {
  const view = useView('courses', CoursesDocument, { first: 100 });
  const courses = (view.data?.courses.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: node.title,
  }));
  return (
    <FormSection title="What and when" columns={3}>
      <SelectInput name="courseId" label="Course" options={courses} required />
      <DayInput name="firstOn" label="First day" required />
      <TimeInput name="startsAtTime" label="Starts at" />
      <TextInput name="minutes" label="Minutes" whole={[15, 480]} required />
      <TextInput name="count" label="How many sessions" whole={[1, 26]} required />
      <TextInput name="everyWeeks" label="Every so many weeks" whole={[1, 13]} required />
      <SeriesDays onDays={onDays} />
    </FormSection>
  );
}

/** Fills in the team and course that the address names, once. */
function FromAddress({ team, course }: Pick<NewPlanProps, 'team' | 'course'>): null {
  const { setValue } = useFormContext<PlanForm>();
  const view = useView(
    'teamById',
    TeamByIdDocument,
    { id: team ?? '' },
    { enabled: team !== null },
  );
  const found = view.data?.team;
  const filled = useRef(false);
  useEffect(() => {
    if (course !== null) setValue('courseId', course);
  }, [course, setValue]);
  useEffect(() => {
    if (found == null || filled.current) return;
    filled.current = true;
    const name = teamInWords({ teamName: found.name, agencyName: found.agency?.name ?? '' });
    setValue('details.audience', [
      { teamId: found.id, agencyId: found.agency?.id ?? null, name, quota: '' },
    ]);
    setValue('details.gssCode', found.authority?.gssCode ?? null);
  }, [found, setValue]);
  return null;
}
