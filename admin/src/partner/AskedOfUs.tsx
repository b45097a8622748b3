import { Box, Button, Link, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import {
  AnswerOwnQuestionDocument,
  OwnReferralsDocument,
  type OwnReferralsQuery,
} from '../__generated__/graphql.js';
import { Moment } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { FormDialog } from '../form/FormDialog.js';
import { TextInput } from '../form/TextInput.js';
import { useView } from '../graphql/useView.js';
import { View } from '../state/View.js';

type Referral = OwnReferralsQuery['ownReferrals']['edges'][number]['node'];

const atOnce = 20;

/** The questions that wait for this partner's answer. */
export function AskedOfUs(): ReactElement {
  const view = useView(
    'ownReferrals',
    OwnReferralsDocument,
    { first: atOnce, after: null, isWaiting: true },
    { every: 60_000 },
  );
  const [answering, setAnswering] = useState<Referral | null>(null);
  return (
    <Panel title="Waiting for your answer">
      <View of={view} what="what waits" rows={3}>
        {({ ownReferrals: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Typography color="text.secondary">
              Nothing waits for you. Questions on referrals that you send from your own system
              appear here at once. Whoever of your teams we ask to a session stands under{' '}
              <Link component={RouterLink} to="/own-teams" underline="always">
                Our teams
              </Link>
              .
            </Typography>
          ) : (
            <>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {edges.map(({ node }) => (
                  <Asked
                    key={node.ourReference}
                    referral={node}
                    onAnswer={() => setAnswering(node)}
                  />
                ))}
              </Box>
              {pageInfo.hasNextPage && (
                <Typography variant="body2">
                  These are the latest {atOnce}. Answer them, and more follow.
                </Typography>
              )}
            </>
          )
        }
      </View>
      {answering?.question != null && (
        <AnswerDialog
          key={answering.question.id}
          referral={answering}
          question={answering.question}
          onClose={() => setAnswering(null)}
        />
      )}
    </Panel>
  );
}

interface AskedProps {
  readonly referral: Referral;
  readonly onAnswer: () => void;
}

function Asked({ referral, onAnswer }: AskedProps): ReactElement {
  const { question, ourReference } = referral;
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2" color="text.secondary" component="div">
        On {referenceWords(referral)}
        {question !== null && (
          <>
            , asked <Moment at={question.askedAt} />
          </>
        )}
      </Typography>
      <Typography sx={{ my: 0.5, whiteSpace: 'pre-wrap' }}>{question?.text}</Typography>
      {question?.textWelsh != null && (
        <Typography lang="cy" sx={{ my: 0.5, whiteSpace: 'pre-wrap' }}>
          {question.textWelsh}
        </Typography>
      )}
      <Button variant="outlined" onClick={onAnswer} aria-label={`Answer on ${ourReference}`}>
        Answer
      </Button>
    </Box>
  );
}

/** A referral by our reference, and by the partner's own where it gave one. */
export function referenceWords({ ourReference, ownReference }: Referral): string {
  return ownReference === null ? ourReference : `${ourReference} (yours: ${ownReference})`;
}

interface AnswerDialogProps {
  readonly referral: Referral;
  readonly question: NonNullable<Referral['question']>;
  readonly onClose: () => void;
}

function AnswerDialog({ referral, question, onClose }: AnswerDialogProps): ReactElement {
  return (
    <FormDialog
      open
      onClose={onClose}
      title={`Your answer on ${referral.ourReference}`}
      submitLabel="Send the answer"
      document={AnswerOwnQuestionDocument}
      field="answerQuestion"
      start={{ answer: '' }}
      done="Sent. Whoever decides on the referral reads it."
      input={({ answer }, { key }) => ({
        idempotencyKey: key,
        reference: referral.ourReference,
        questionId: question.id,
        answer,
      })}
    >
      <Typography sx={{ whiteSpace: 'pre-wrap' }}>{question.text}</Typography>
      <TextInput
        name="answer"
        label="Answer"
        lines={5}
        required
        first
        help="Not where the child is, unless you were asked for it"
      />
    </FormDialog>
  );
}
