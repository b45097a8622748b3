import type { ReactElement } from 'react';
import { intervalOf, written } from '../../published/figure.js';
import { ChartPanel } from './ChartPanel.js';
import { FigureGrid } from './FigureGrid.js';
import { ShareLine } from './ShareLine.js';
import { measures, type Question, type QuestionAnswer } from './question.js';
import { useLabel } from '../../label/EnumLabel.js';

interface SharePanelProps {
  readonly answer: QuestionAnswer;
  readonly question: Question;
}

/** The share without a guardian over time. */
export function SharePanel({ answer, question }: SharePanelProps): ReactElement {
  const label = useLabel();
  const { cells } = answer.series;
  const periods = [...new Set(cells.map(({ keys }) => keys[0] ?? ''))];
  const figure = (period: string, measure: string) =>
    cells.find((one) => one.keys[0] === period && one.measure === measure);
  const title = `Share without a guardian by ${question.period === 'YEAR' ? 'year' : 'quarter'}`;
  return (
    <ChartPanel
      title={title}
      chart={
        <ShareLine
          label={title}
          points={periods.map((period) => {
            const share = figure(period, 'SHARE');
            return {
              key: period,
              name: share?.labels[0] ?? period,
              value: share?.value ?? null,
              interval: share?.interval ?? null,
              words: share === undefined ? '' : `${written(share)}, ${intervalOf(share)}`,
            };
          })}
        />
      }
      table={
        <FigureGrid
          caption={title}
          corner={label('GapDimension', question.period)}
          heads={measures.map((measure) => label('GapMeasure', measure))}
          rows={periods.map((period) => ({
            key: period,
            name: period.replace('-', ' '),
            cells: measures.map((measure) => {
              const one = figure(period, measure);
              return one === undefined
                ? { text: '', range: '' }
                : { text: written(one), range: intervalOf(one) };
            }),
          }))}
        />
      }
    />
  );
}
