import { Paper, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { intervalOf, written } from '../../published/figure.js';
import { LastDay, Span } from '../Span.js';
import { isInCare, type Question, type QuestionAnswer } from './question.js';

interface SentenceProps {
  readonly answer: QuestionAnswer;
  readonly question: Question;
}

type Figure = QuestionAnswer['whole']['cells'][number];

/** The answer in one sentence, and what it would be without links missed. */
export function Sentence({ answer, question }: SentenceProps): ReactElement {
  const of = (measure: string): Figure | undefined =>
    answer.whole.cells.find((figure) => figure.measure === measure);
  const referred = of('REFERRED');
  const without = of('WITHOUT_WORKER');
  const share = of('SHARE');
  const adjusted = of('ADJUSTED_SHARE');
  const lacksAny = referred?.value == null || without?.value == null;
  return (
    <Paper variant="outlined" sx={{ p: 1.5 }}>
      <Typography sx={{ fontSize: '1.125rem', lineHeight: 1.5 }} aria-live="polite">
        {lacksAny ? (
          <>
            This cannot be answered now: a source that it needs has not been read. It is not zero.
          </>
        ) : (
          <>
            <Subject question={question} countedOn={answer.whole.countedOn} /> about{' '}
            <b>{written(referred)}</b> children, about <b>{written(without)}</b> ({ranged(without)})
            had no {worker(question)}.
            {share?.value != null && (
              <>
                {' '}
                That is <b>{written(share)}</b>, {ranged(share)}.
              </>
            )}
          </>
        )}
      </Typography>
      {adjusted?.value != null && (
        <Typography color="text.secondary" sx={{ mt: 0.5 }}>
          Allowing for links between the sources that were missed or made wrongly:{' '}
          {written(adjusted)}, {ranged(adjusted)}.
        </Typography>
      )}
    </Paper>
  );
}

function ranged(figure: Figure): string {
  const words = intervalOf(figure);
  return words === '' ? 'no range is known' : `between ${words.replace(' to ', ' and ')}`;
}

interface SubjectProps {
  readonly question: Question;
  readonly countedOn: string;
}

function Subject({ question: { population, from, to }, countedOn }: SubjectProps): ReactElement {
  if (isInCare(population))
    return (
      <>
        Looked after <LastDay of={to} countedOn={countedOn} />
        {population === 'UNACCOMPANIED' ? ', unaccompanied' : ''}:
      </>
    );
  return (
    <>
      Referred to the NRM{population === 'NRM_CHILD_LOOKED_AFTER' ? ' and looked after' : ''}{' '}
      <Span from={from} to={to} countedOn={countedOn} />:
    </>
  );
}

const byWhen = {
  EVER: '',
  ON_OR_BEFORE: ' on or before the day of the referral',
  WITHIN_30_DAYS: ' within 30 days',
  WITHIN_90_DAYS: ' within 90 days',
} as const;

function worker({ worker: kind, window }: Question): string {
  return `${kind === 'ANY' ? 'direct worker or RPC' : 'direct worker'}${byWhen[window]}`;
}
