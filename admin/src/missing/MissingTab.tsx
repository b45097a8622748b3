import { Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ChildMissingDocument,
  type MissingPartsFragment,
  type ToldAgency,
} from '../__generated__/graphql.js';
import type { HubChild } from '../child/ChildHub.js';
import { Clock } from '../clock/Clock.js';
import { Moment, PlainDate } from '../date/PlainDate.js';
import { FactList } from '../fact/FactList.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import {
  InterviewDialog,
  ReportMissingDialog,
  ReturnDialog,
  ToldDialog,
} from './MissingDialogs.js';

/** When the child was missing, who was told, and what came of it. Being missing never ends support. */
export function MissingTab({ child }: { readonly child: HubChild }): ReactElement {
  const view = useView('childMissing', ChildMissingDocument, { id: child.id });
  const [reporting, setReporting] = useState(false);
  return (
    <View of={view} what="the missing episodes" shape="card" rows={6}>
      {(answer) => {
        const episodes = answer.child?.missingEpisodes ?? [];
        const isMissing = episodes.some(({ state }) => state === 'MISSING');
        return (
          <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
            {!isMissing && (
              <div>
                <Button variant="contained" color="error" onClick={() => setReporting(true)}>
                  Report missing
                </Button>
              </div>
            )}
            {episodes.length === 0 && (
              <EmptyState
                title="No missing episode is recorded."
                teaches="One begins with Report missing. The alert then stands at the top of the page until the child is back."
              />
            )}
            {episodes.map((episode) => (
              <Episode key={episode.id} episode={episode} />
            ))}
            <ReportMissingDialog
              child={child}
              open={reporting}
              onClose={() => setReporting(false)}
            />
          </Stack>
        );
      }}
    </View>
  );
}

const agencies: readonly (readonly [ToldAgency, string, keyof MissingPartsFragment])[] = [
  ['POLICE', 'Police told', 'policeToldAt'],
  ['CHILDRENS_SERVICES', "Children's services told", 'childrensServicesToldAt'],
  ['MANAGER', 'Manager told', 'managerToldAt'],
];

function Episode({ episode }: { readonly episode: MissingPartsFragment }): ReactElement {
  const label = useLabel();
  const [telling, setTelling] = useState<ToldAgency | null>(null);
  const [step, setStep] = useState<'return' | 'interview' | null>(null);
  const isMissing = episode.state === 'MISSING';
  const owes = episode.state === 'RETURNED' || episode.state === 'INTERVIEW_OFFERED';
  return (
    <Panel
      title={label('MissingState', episode.state)}
      aside={owes ? <Clock dueAt={episode.interviewDueAt} /> : undefined}
    >
      <Stack spacing={1.25}>
        <FactList
          facts={[
            { label: 'Missing since', value: <Moment at={episode.missingAt} /> },
            {
              label: 'Reported',
              value: (
                <>
                  <Moment at={episode.reportedAt} /> by {episode.reportedBy}
                </>
              ),
            },
            { label: 'Last seen', value: label('LastSeen', episode.lastSeen) },
            episode.circumstances === null
              ? null
              : { label: 'What is known', value: episode.circumstances },
            ...agencies.map(([agency, words, column]) => ({
              label: words,
              value:
                episode[column] === null ? (
                  isMissing ? (
                    <Button
                      variant="outlined"
                      onClick={() => setTelling(agency)}
                      aria-label={`${words}: record it`}
                    >
                      Not yet: record it
                    </Button>
                  ) : (
                    'no'
                  )
                ) : (
                  <>
                    <Moment at={String(episode[column])} />
                    {agency === 'POLICE' &&
                      episode.policeReference !== null &&
                      ` (${episode.policeReference})`}
                  </>
                ),
            })),
            episode.backAt === null || episode.ending === null
              ? null
              : {
                  label: 'Back',
                  value: (
                    <>
                      <Moment at={episode.backAt} />, {label('MissingEnding', episode.ending)}
                    </>
                  ),
                },
            episode.whatHappened === null
              ? null
              : { label: 'What happened', value: episode.whatHappened },
            episode.interviewAnswer === null
              ? null
              : {
                  label: 'Return interview',
                  value: (
                    <>
                      {label('ReturnInterviewAnswer', episode.interviewAnswer)}{' '}
                      <PlainDate on={episode.interviewOn} short />
                      {episode.interviewBy !== null && ` by ${episode.interviewBy}`}
                      {episode.interviewNote !== null && `: ${episode.interviewNote}`}
                    </>
                  ),
                },
          ]}
        />
        {isMissing && (
          <Typography variant="body2" color="text.secondary">
            Support goes on. Where the child may be belongs behind the lock above, never in here.
          </Typography>
        )}
        <Stack direction="row" spacing={1}>
          {isMissing && (
            <Button variant="contained" onClick={() => setStep('return')}>
              The child is back
            </Button>
          )}
          {owes && (
            <Button variant="contained" onClick={() => setStep('interview')}>
              Return interview
            </Button>
          )}
        </Stack>
        {telling !== null && (
          <ToldDialog
            key={telling}
            episode={episode}
            agency={telling}
            open
            onClose={() => setTelling(null)}
          />
        )}
        <ReturnDialog episode={episode} open={step === 'return'} onClose={() => setStep(null)} />
        <InterviewDialog
          episode={episode}
          open={step === 'interview'}
          onClose={() => setStep(null)}
        />
      </Stack>
    </Panel>
  );
}
