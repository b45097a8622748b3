import { Box, Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useToday } from '../clock/today.js';
import { askedSpan, inOrder, type AskedSpan } from './asked-span.js';
import { quarterWords } from './quarter.js';
import { quartersUntil } from './question/question.js';
import { Choice } from './question/QuestionBar.js';
import { SpanFault } from './SpanFault.js';

/** The quarters that the published assessment is about. */
const asAssessed = { from: '2018-Q4', to: '2019-Q4' } as const;

/** The quarters that an address asks for; where it says none, the last five. */
export function useSpan(): AskedSpan {
  const [address] = useSearchParams();
  const quarters = quartersUntil(useToday());
  const lastFive = {
    from: quarters.at(-5) ?? asAssessed.from,
    to: quarters.at(-1) ?? asAssessed.to,
  };
  return askedSpan(address, lastFive, quarters);
}

/** From which quarter until which is shown: in the address, so that it can be sent on. */
export function SpanBar(): ReactElement {
  const [, setAddress] = useSearchParams();
  const quarters = quartersUntil(useToday());
  const { from, to, fault } = useSpan();
  const change = (part: { readonly from?: string; readonly to?: string }): void =>
    setAddress(new URLSearchParams(inOrder({ from, to, ...part })), { replace: true });
  const names = [...new Set([...quarters, from, to])]
    .sort()
    .map((code) => [code, quarterWords(code)] as const);
  return (
    <Box
      component="section"
      aria-label="The quarters"
      data-no-print
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5, alignItems: 'center' }}
    >
      <Choice
        label="From"
        width={180}
        value={from}
        options={names}
        onChoose={(first) => change({ from: first })}
      />
      <Choice
        label="Until"
        width={180}
        value={to}
        options={names}
        onChoose={(last) => change({ to: last })}
      />
      <Button onClick={() => change(asAssessed)}>As assessed in 2020</Button>
      <Button onClick={() => setAddress({}, { replace: true })}>The last five quarters</Button>
      <SpanFault fault={fault} />
    </Box>
  );
}
