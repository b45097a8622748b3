import { Alert, Button, Skeleton, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
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
import { readRecord, type RecordTicket } from './reviewed-record.js';
import { SideBySide } from './SideBySide.js';
import { Waterfall } from './Waterfall.js';

/** A pair as the graph gives it. */
export type Pair = NonNullable<LinkReviewQuery['nextLinkReview']>;

/** One pair: the two records, what the comparison says, and the answer. */
export function PairReview({ pair }: { readonly pair: Pair }): ReactElement {
  const label = useLabel();
  const left = useRecord(pair.left);
  const right = useRecord(pair.right);
  const [verdict, setVerdict] = useState<LinkVerdict | null>(null);
  const [grounds, setGrounds] = useState<readonly LinkGround[]>([]);
  const answer = useCommand(AnswerLinkReviewDocument, 'answerLinkReview');
  const faults = [left.error, right.error].flatMap((fault) => (fault ? [fault.message] : []));
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
      {faults.map((sentence) => (
        <Alert key={sentence} severity="warning">
          {sentence}
        </Alert>
      ))}
      <Panel title="The two records">
        {left.data && right.data ? (
          <SideBySide
            leftSource={label('StatisticsSourceName', pair.left.source)}
            rightSource={label('StatisticsSourceName', pair.right.source)}
            left={left.data}
            right={right.data}
          />
        ) : (
          faults.length === 0 && <Skeleton variant="rounded" height={220} aria-busy />
        )}
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
          From their owners, who have written down that you looked. Nothing here says what became of
          the child.
        </Typography>
      </Panel>
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

/** A record is read once for a ticket, and forgotten with the page. */
function useRecord(of: RecordTicket) {
  return useQuery({
    queryKey: ['reviewedRecord', of.ticket],
    queryFn: () => readRecord(of),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
}
