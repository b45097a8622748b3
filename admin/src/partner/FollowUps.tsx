import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  AnswerFollowUpDocument,
  FollowUpsDocument,
  type AdviceAnswer,
  type FollowUpsQuery,
} from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { ChoiceInput } from '../form/ChoiceInput.js';
import { FormDialog } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { unchosen } from '../form/unchosen.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { View } from '../state/View.js';

type FollowUp = FollowUpsQuery['followUps']['edges'][number]['node'];

const atOnce = 50;

/** What this council was asked to do for children, and whether it has been done. */
export function FollowUps(): ReactElement {
  const view = useView('followUps', FollowUpsDocument, { first: atOnce }, { every: 60_000 });
  const [answering, setAnswering] = useState<FollowUp | null>(null);
  return (
    <Panel title="Asked of you for a child: was it done?">
      <View of={view} what="what you were asked" rows={4}>
        {({ followUps: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Typography color="text.secondary">
              Nothing waits. What a guardian or coordinator asks you to do for a child appears here
              until you say whether it was done.
            </Typography>
          ) : (
            <>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {edges.map(({ node }) => (
                  <Asked key={node.id} followUp={node} onAnswer={() => setAnswering(node)} />
                ))}
              </Box>
              {pageInfo.hasNextPage && (
                <Typography variant="body2">These {atOnce} are due first; more follow.</Typography>
              )}
            </>
          )
        }
      </View>
      {answering !== null && (
        <AnswerDialog key={answering.id} followUp={answering} onClose={() => setAnswering(null)} />
      )}
    </Panel>
  );
}

interface AskedProps {
  readonly followUp: FollowUp;
  readonly onAnswer: () => void;
}

function Asked({ followUp, onAnswer }: AskedProps): ReactElement {
  const { kind, topic, text, askedPerson, askedOn, dueOn, childReference } = followUp;
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2" color="text.secondary" component="div">
        <EnumLabel type="AdviceKind" value={kind} />, <EnumLabel type="AdviceTopic" value={topic} />
        , {childReference === null ? 'a child who was not named to us' : `child ${childReference}`},
        asked {askedPerson !== null && `of ${askedPerson} `}on <PlainDate on={askedOn} short />,
        answer due by <PlainDate on={dueOn} short />
      </Typography>
      <Typography sx={{ my: 0.5, whiteSpace: 'pre-wrap' }}>{text}</Typography>
      <Button
        variant="outlined"
        onClick={onAnswer}
        aria-label={`Say whether it was done: ${text.slice(0, 60)}`}
      >
        Say whether it was done
      </Button>
    </Box>
  );
}

interface AnswerDialogProps {
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}

function AnswerDialog({ followUp, onClose }: AnswerDialogProps): ReactElement {
  return (
    <FormDialog
      open
      onClose={onClose}
      title="Was it done?"
      submitLabel="Send the answer"
      document={AnswerFollowUpDocument}
      field="answerFollowUp"
      start={{ answer: unchosen<AdviceAnswer>(), reason: '' }}
      done="Sent. Whoever asked reads it."
      input={({ answer, reason }, { version }) =>
        answer === ''
          ? null
          : {
              followUpId: followUp.id,
              version: version ?? followUp.version,
              answer,
              reason: reason.trim() || null,
            }
      }
    >
      <Typography sx={{ whiteSpace: 'pre-wrap' }}>{followUp.text}</Typography>
      <ChoiceInput name="answer" label="Answer" type="AdviceAnswer" required />
      <TextInput
        name="reason"
        label="Why not, or what overtook it"
        lines={3}
        help="Needed unless it was done. Not where the child is."
      />
    </FormDialog>
  );
}
