import { Alert, Button, Stack } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  AnswerLinkReviewDocument,
  type LinkGround,
  type LinkReviewQuery,
  type LinkVerdict,
} from '../__generated__/graphql.js';
import { Panel } from '../fact/Panel.js';
import { CommandNotice } from '../form/CommandNotice.js';
import { useCommand } from '../graphql/useCommand.js';
import { useLabel } from '../label/EnumLabel.js';
import { AnswerBar } from './AnswerBar.js';
import { TwoRecords } from './TwoRecords.js';
import { Waterfall } from './Waterfall.js';

/** A pair as the graph gives it. */
export type Pair = NonNullable<LinkReviewQuery['nextLinkReview']>;

/** One pair: the two records, what the comparison says, and the answer. */
export function PairReview({ pair }: { readonly pair: Pair }): ReactElement {
  const label = useLabel();
  const [verdict, setVerdict] = useState<LinkVerdict | null>(null);
  const [grounds, setGrounds] = useState<readonly LinkGround[]>([]);
  const answer = useCommand(AnswerLinkReviewDocument, 'answerLinkReview');
  const send = (): void => {
    if (verdict === null || grounds.length === 0) return;
    const { id, version } = pair;
    void answer.run({ input: { id, version, verdict, grounds: [...grounds] } });
  };
  return (
    <Stack spacing={1.5} sx={{ minWidth: 0 }}>
      {pair.state === 'DISPUTED' && (
        <Alert severity="info">
          Two reviewers have answered:{' '}
          {pair.answers
            .map(
              ({ verdict: said, grounds: why }) =>
                `${label('LinkVerdict', said)} (${why.map((one) => label('LinkGround', one)).join(', ')})`,
            )
            .join('; ')}
          . You decide.
        </Alert>
      )}
      <TwoRecords pair={pair} />
      <Panel title="Your answer">
        <AnswerBar
          verdict={verdict}
          grounds={grounds}
          onVerdict={setVerdict}
          onGrounds={setGrounds}
          onSend={send}
        />
        <CommandNotice problem={answer.problem} fault={answer.fault} onLook={answer.clear} />
        <Button
          variant="contained"
          disabled={verdict === null || grounds.length === 0 || answer.isRunning}
          onClick={send}
          sx={{ mt: 1 }}
        >
          Send and go on
        </Button>
      </Panel>
      <Panel title="What the comparison says">
        <Waterfall steps={pair.steps} />
      </Panel>
    </Stack>
  );
}
