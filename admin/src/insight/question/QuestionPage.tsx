import { Box, Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router-dom';
import { GuardianQuestionDocument } from '../../__generated__/graphql.js';
import { useToday } from '../../clock/today.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { View } from '../../state/View.js';
import { askedSpan, inOrder } from '../asked-span.js';
import { InsightTabs } from '../InsightTabs.js';
import { SpanFault } from '../SpanFault.js';
import { GapMap } from './GapMap.js';
import { PlaceTable } from './PlaceTable.js';
import {
  asAsked,
  quartersUntil,
  questionOf,
  variablesOf,
  type QuestionChange,
} from './question.js';
import { QuestionBar } from './QuestionBar.js';
import { ReasonPanel } from './ReasonPanel.js';
import { Sentence } from './Sentence.js';
import { SharePanel } from './SharePanel.js';
import { Standing } from './Standing.js';

/** How many children had no guardian, where, when and why: published figures only, each with what it may be. */
export function QuestionPage(): ReactElement {
  const [address, setAddress] = useSearchParams();
  const counted = quartersUntil(useToday());
  const question = questionOf(address, counted);
  const view = useView('guardianQuestion', GuardianQuestionDocument, variablesOf(question), {
    keepLast: true,
  });
  const change = (part: QuestionChange): void => {
    const next = new URLSearchParams(address);
    const isOfQuarters = part.from !== undefined || part.to !== undefined;
    const { from, to } = question;
    const span = isOfQuarters ? inOrder({ from: part.from ?? from, to: part.to ?? to }) : {};
    for (const [name, value] of Object.entries({ ...part, ...span }))
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    setAddress(next, { replace: true });
  };
  return (
    <Page
      heading="Children without a guardian"
      windowTitle="Children without a guardian"
      lead="Published figures: protected, so they may be passed on with their intervals."
    >
      <InsightTabs />
      <QuestionBar question={question} onChange={change} />
      <SpanFault fault={askedSpan(address, asAsked, counted).fault} />
      <View of={view} what="the answer" shape="card" rows={12}>
        {(answer) => (
          <Box sx={columns}>
            <Stack spacing={1.5} sx={{ minWidth: 0 }} aria-busy={view.isPlaceholderData}>
              <Sentence answer={answer} question={question} />
              <Box sx={halves}>
                <Stack spacing={1.5} sx={{ minWidth: 0 }}>
                  <SharePanel answer={answer} question={question} />
                  <ReasonPanel answer={answer} question={question} />
                </Stack>
                <GapMap answer={answer} />
              </Box>
              <PlaceTable question={question} onChange={change} />
            </Stack>
            <Standing answer={answer} question={question} />
          </Box>
        )}
      </View>
    </Page>
  );
}

const columns = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(240px, 1fr)' },
} as const;

const halves = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
} as const;
