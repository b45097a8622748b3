import { Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import { intervalOf } from '../../published/figure.js';
import { ChartPanel } from './ChartPanel.js';
import { FigureGrid } from './FigureGrid.js';
import { isInCare, type Question, type QuestionAnswer } from './question.js';
import { partOf, ReasonBars } from './ReasonBars.js';

interface ReasonPanelProps {
  readonly answer: QuestionAnswer;
  readonly question: Question;
}

const title = 'Why they had no guardian';

/** The reasons by period, each bar the children without a guardian: they add up to it exactly. */
export function ReasonPanel({ answer, question }: ReasonPanelProps): ReactElement {
  const label = useLabel();
  const rows = answer.series.cells.flatMap(({ keys, labels, measure, value, reasonSplit }) =>
    measure === 'WITHOUT_WORKER' && reasonSplit !== null
      ? [{ key: keys[0] ?? '', name: labels[0] ?? '', total: value ?? 0, parts: reasonSplit }]
      : [],
  );
  if (rows.length === 0)
    return (
      <Panel title={title}>
        <Typography color="text.secondary">
          {isInCare(question.population)
            ? 'Reasons are judged on the day of an NRM referral. Choose “Children referred to the NRM and looked after” to see them.'
            : 'Reasons cannot be told now: a source that they need has not been read.'}
        </Typography>
      </Panel>
    );
  const reasons = [...new Set(rows.flatMap(({ parts }) => parts.map(({ reason }) => reason)))];
  return (
    <ChartPanel
      title={title}
      chart={
        <ReasonBars
          rows={rows}
          reasons={reasons
            .filter((reason) => rows.some(({ parts }) => partOf(parts, reason) > 0))
            .map((reason) => ({ reason, words: label('GapReason', reason) }))}
        />
      }
      table={
        <FigureGrid
          caption={`${title}: children, to a multiple of 5`}
          corner={label('GapDimension', question.period)}
          heads={['All', ...reasons.map((reason) => label('GapReason', reason))]}
          rows={rows.map(({ key, total, parts }) => ({
            key,
            name: key.replace('-', ' '),
            cells: [
              { text: String(total), range: '' },
              ...reasons.map((reason) => {
                const part = parts.find((one) => one.reason === reason);
                return {
                  text: String(part?.value ?? 0),
                  range: intervalOf({ interval: part?.interval, measure: 'WITHOUT_WORKER' }),
                };
              }),
            ],
          }))}
        />
      }
    />
  );
}
