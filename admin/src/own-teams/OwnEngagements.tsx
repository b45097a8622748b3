import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { AnswerForOwnTeamDocument } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { FormDialog } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { EnumLabel } from '../label/EnumLabel.js';
import type { OwnTeam } from './OwnTeamsPage.js';

type Engagement = OwnTeam['engagements'][number];

/** What was noted of asking a team, word for word, with its agency's answer. */
export function OwnEngagements({
  engagements,
}: {
  readonly engagements: readonly Engagement[];
}): ReactElement {
  const [answering, setAnswering] = useState<Engagement | null>(null);
  return (
    <Panel title="When we asked you">
      {engagements.length === 0 && (
        <Typography variant="body2">Nothing is noted of asking this team.</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {engagements.map((one) => (
          <Box
            component="li"
            key={one.id}
            sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}
          >
            <PlainDate on={one.askedOn} />
            {one.topic !== null && (
              <>
                , about <EnumLabel type="CourseTopic" value={one.topic} />
              </>
            )}
            :{' '}
            <strong>
              <EnumLabel type="EngagementOutcome" value={one.outcome} />
            </strong>
            {one.reason !== null && (
              <>
                , <EnumLabel type="DeclineReason" value={one.reason} />
              </>
            )}
            {one.nextTryOn !== null && (
              <>
                . We mean to ask again on <PlainDate on={one.nextTryOn} />
              </>
            )}
            {one.answer !== null && (
              <Box
                component="blockquote"
                sx={{ m: 0, mt: 0.5, pl: 1, borderLeft: 3, borderColor: 'divider' }}
              >
                You answered: {one.answer}
              </Box>
            )}{' '}
            <Button size="small" onClick={() => setAnswering(one)}>
              {one.answer === null ? 'Answer' : 'Change the answer'}
            </Button>
          </Box>
        ))}
      </Box>
      {answering !== null && (
        <FormDialog
          key={answering.id}
          open
          title="Your answer"
          submitLabel="Send the answer"
          document={AnswerForOwnTeamDocument}
          field="answerForOwnTeam"
          start={{ answer: answering.answer ?? '' }}
          input={({ answer }, { version }) => ({
            engagementId: answering.id,
            version: version ?? answering.version,
            answer,
          })}
          done="Your answer is kept as you wrote it."
          onClose={() => setAnswering(null)}
        >
          <TextInput
            name="answer"
            label="Answer"
            lines={3}
            required
            first
            help="The service reads it. Please write nothing about any child."
          />
        </FormDialog>
      )}
    </Panel>
  );
}
