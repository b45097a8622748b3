import { Box, Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useToday } from '../clock/today.js';
import { quartersUntil } from './question/question.js';
import { Choice } from './question/QuestionBar.js';
import { asAssessed, spanOf } from './service/finding.js';

/** The quarters that an address asks for; where it says none, the last five. */
export function useSpan(): ReturnType<typeof spanOf> {
  const [address] = useSearchParams();
  return spanOf(address, quartersUntil(useToday()));
}

/** From which quarter until which is shown: in the address, so that it can be sent on. */
export function SpanBar(): ReactElement {
  const [, setAddress] = useSearchParams();
  const quarters = quartersUntil(useToday());
  const span = useSpan();
  const change = (part: { readonly from?: string; readonly to?: string }): void =>
    setAddress(new URLSearchParams({ ...span, ...part }), { replace: true });
  const names = [...new Set([...quarters, span.from, span.to])]
    .sort()
    .map((code) => [code, `${code.slice(0, 4)}, quarter ${code.slice(6)}`] as const);
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
        value={span.from}
        options={names}
        onChoose={(from) => change({ from })}
      />
      <Choice
        label="Until"
        width={180}
        value={span.to}
        options={names}
        onChoose={(to) => change({ to })}
      />
      <Button onClick={() => change(asAssessed)}>As assessed in 2020</Button>
      <Button onClick={() => setAddress({}, { replace: true })}>The last five quarters</Button>
    </Box>
  );
}
