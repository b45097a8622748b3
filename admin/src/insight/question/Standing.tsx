import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement, type ReactNode } from 'react';
import { GuardianQuestionDocument } from '../../__generated__/graphql.js';
import { PlainDate, Moment } from '../../date/PlainDate.js';
import { Panel } from '../../fact/Panel.js';
import { useLabel } from '../../label/EnumLabel.js';
import { definitionsOf } from './definition.js';
import { variablesOf, type Question, type QuestionAnswer } from './question.js';

interface StandingProps {
  readonly answer: QuestionAnswer;
  readonly question: Question;
}

/** What the figures mean and what they stand on, beside them. */
export function Standing({ answer, question }: StandingProps): ReactElement {
  const label = useLabel();
  const { whole } = answer;
  return (
    <Stack spacing={1.5} sx={{ minWidth: 0 }}>
      <Panel title="What is counted">
        <List>
          {definitionsOf(question).map(([term, words]) => (
            <Term key={term} term={term}>
              {words}
            </Term>
          ))}
        </List>
      </Panel>
      <Panel title="What it stands on">
        <List>
          {whole.provenance.sources.map(({ source, state, asOf, rows, authorities }) => (
            <Term key={source} term={label('StatisticsSourceName', source)}>
              {label('StatisticsSourceState', state)}
              {asOf === null ? (
                ''
              ) : (
                <>
                  , as of <Moment at={asOf} />
                </>
              )}
              ; about {rows} records, {authorities} of 175 authorities.
            </Term>
          ))}
          {whole.linkage.quality.map(({ left, right, basis, precision, recall }) => (
            <Term
              key={`${left} ${right}`}
              term={`Links of ${label('StatisticsSourceName', left)} and ${label('StatisticsSourceName', right)}`}
            >
              {estimated(precision)} of the links are right; {estimated(recall)} of those that
              should be there were made (
              {basis === 'CLERICAL_SAMPLE'
                ? 'by a sample that people looked at'
                : "by the model's own probabilities"}
              ).
            </Term>
          ))}
          {whole.linkage.quality.length === 0 && (
            <Term term="Links">Fewer than 50: how good they are is not told.</Term>
          )}
          {whole.linkage.way !== null && whole.linkage.learntOn !== null && (
            <Term term="Linking">
              {label('GapLinkingWay', whole.linkage.way)}, by what was learnt from all of them on{' '}
              <PlainDate on={whole.linkage.learntOn} />.
            </Term>
          )}
          <Term term="Protection">
            {whole.disclosure.method} Rounding to {whole.disclosure.base};{' '}
            {whole.disclosure.audit.isSafe
              ? `the audit leaves at least ${String(whole.disclosure.audit.narrowest)} possible numbers open everywhere.`
              : 'the audit found it wanting.'}
          </Term>
          <Term term="Snapshot">
            Counted on <PlainDate on={whole.countedOn} />.{' '}
            <code>{whole.snapshot.slice(0, 16)}…</code>
          </Term>
        </List>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }} data-no-print>
          <CopyButton words="Copy how to cite" text={whole.cite} />
          <CopyButton
            words="Copy the query"
            text={`${GuardianQuestionDocument.toString()}\n# Variables\n${JSON.stringify(variablesOf(question), null, 2)}`}
          />
        </Box>
      </Panel>
    </Stack>
  );
}

/** An estimate in words: a range, or one number where the range is too narrow to be told. */
function estimated({ least, greatest }: { readonly least: number; readonly greatest: number }) {
  const [low, high] = [(least * 100).toFixed(0), (greatest * 100).toFixed(0)];
  if (low !== high) return `${low} to ${high}%`;
  return low === '100' ? 'Practically all' : `About ${low}%`;
}

function List({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Box component="dl" sx={{ m: 0, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  );
}

function Term({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography component="dt" variant="body2" sx={{ fontWeight: 650 }}>
        {term}
      </Typography>
      <Box component="dd" sx={{ m: 0, mb: 1 }}>
        {children}
      </Box>
    </>
  );
}

function CopyButton({ words, text }: { readonly words: string; readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      aria-live="polite"
    >
      {isCopied ? 'Copied' : words}
    </Button>
  );
}
