import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Moment } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { isUrgent, type ReferralDetail } from '../useReferral.js';

/** Questions to the sender and their answers, newest first. */
export function Questions({
  referral,
}: {
  readonly referral: ReferralDetail;
}): ReactElement | null {
  const requests = referral.informationRequests;
  if (requests.length === 0) return null;
  return (
    <Panel title="Questions to the sender">
      {requests.map((request) => (
        <Box key={request.id} sx={{ mb: 1 }}>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{request.question}</Typography>
          {request.questionWelsh !== null && (
            <Typography lang="cy" variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
              {request.questionWelsh}
            </Typography>
          )}
          <Typography variant="body2" color="text.secondary">
            {request.askedBy}, <Moment at={request.askedAt} />
          </Typography>
          {request.answer === null ? (
            <Typography variant="body2">
              No answer yet.{' '}
              {isUrgent(referral)
                ? 'The clock runs on: the child is in danger or missing.'
                : 'The clock stands still.'}
            </Typography>
          ) : (
            <Typography
              sx={{ whiteSpace: 'pre-wrap', pl: 1.5, borderLeft: 3, borderColor: 'divider' }}
            >
              {request.answer}{' '}
              <Typography component="span" variant="body2" color="text.secondary">
                (<Moment at={request.answeredAt} />
                {request.answeredThrough === 'SENDER' && ', by the sender on their page'})
              </Typography>
            </Typography>
          )}
        </Box>
      ))}
    </Panel>
  );
}
