import { Box, Stack, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import type { AdvicePartsFragment } from '../__generated__/graphql.js';
import { PlainDate } from '../date/PlainDate.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { AdviceActions } from './AdviceActions.js';
import { StandingMark } from './StandingMark.js';

/** One piece of advice from the day it was given to what changed for the child, step by step. */
export function AdviceChain({ advice }: { readonly advice: AdvicePartsFragment }): ReactElement {
  const label = useLabel();
  const asked = [advice.personName, advice.personRole].filter(Boolean).join(', ');
  return (
    <Box
      component="article"
      aria-label={`${label('AdviceTopic', advice.topic)}, ${advice.agencyName}`}
      sx={{ borderTop: 1, borderColor: 'divider', py: 1.25 }}
    >
      <Box
        component="ol"
        aria-label="Advice, answer and outcome"
        sx={{
          listStyle: 'none',
          m: 0,
          mb: 1,
          p: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '1fr', md: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        <Link
          title={`${label('AdviceKind', advice.kind)}: ${midSentence(label('AdviceTopic', advice.topic))}`}
          reached
        >
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{advice.text}</Typography>
          <Quiet>
            {advice.agencyName}
            {asked !== '' && ` (${asked})`}, given <PlainDate on={advice.givenOn} short /> by{' '}
            {advice.ownerName}
          </Quiet>
        </Link>
        <Link
          title={advice.answer === null ? 'Answer' : label('AdviceAnswer', advice.answer)}
          reached={advice.answer !== null}
        >
          <Typography component="div">
            <StandingMark advice={advice} />
          </Typography>
          {advice.answerReason !== null && <Typography>{advice.answerReason}</Typography>}
          {advice.answeredBy !== null && <Quiet>{advice.answeredBy}</Quiet>}
          {advice.dueRegard !== null && (
            <Quiet>Due regard: {midSentence(label('DueRegard', advice.dueRegard))}</Quiet>
          )}
          {advice.firstDueOn !== advice.dueOn && (
            <Quiet>
              First agreed for <PlainDate on={advice.firstDueOn} short />
            </Quiet>
          )}
          {advice.countsAgainst && <Quiet>Counts as not acted on in time</Quiet>}
          {advice.note !== null && <Quiet>{advice.note}</Quiet>}
        </Link>
        <Link
          title={
            advice.childChange === null
              ? 'What changed for the child'
              : label('ChildChange', advice.childChange)
          }
          reached={advice.childChange !== null}
        >
          {advice.outcome === null ? (
            <Quiet>{advice.answer === null ? 'After the answer' : 'Still to be recorded'}</Quiet>
          ) : (
            <>
              <Typography sx={{ whiteSpace: 'pre-wrap' }}>{advice.outcome}</Typography>
              <Quiet>
                <PlainDate on={advice.outcomeOn} short />
              </Quiet>
            </>
          )}
        </Link>
      </Box>
      <AdviceActions advice={advice} />
    </Box>
  );
}

function Link({
  title,
  reached,
  children,
}: {
  readonly title: string;
  readonly reached: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Box
      component="li"
      sx={{ borderLeft: 3, borderColor: reached ? 'primary.main' : 'divider', pl: 1.25 }}
    >
      <Stack spacing={0.25}>
        <Typography variant="body2" sx={{ fontWeight: 650 }}>
          {title}
        </Typography>
        {children}
      </Stack>
    </Box>
  );
}

function Quiet({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Typography variant="body2" color="text.secondary" component="div">
      {children}
    </Typography>
  );
}
