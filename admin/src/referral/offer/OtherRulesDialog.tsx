import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQueries } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import {
  EligibilityDocument,
  GuidanceVersionsDocument,
  type Offer,
} from '../../__generated__/graphql.js';
import { DateField } from '../../date/DateField.js';
import { PlainDate } from '../../date/PlainDate.js';
import { ask } from '../../graphql/ask.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';

interface OtherRulesDialogProps {
  readonly referralId: string;
  readonly present: Offer;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What the rules of other days would have offered this child, side by side. */
export function OtherRulesDialog({
  referralId,
  present,
  open,
  onClose,
}: OtherRulesDialogProps): ReactElement {
  const [own, setOwn] = useState<string | null>(null);
  const label = useLabel();
  const guidance = useView('guidanceVersions', GuidanceVersionsDocument, {}, { enabled: open });
  const begins = (guidance.data?.guidanceVersions ?? [])
    .filter((version) => version.state === 'APPROVED')
    .map((version) => version.fromOn);
  const days = [...new Set([...begins, ...(own === null ? [] : [own])])].sort();
  const answers = useQueries({
    queries: days.map((rulesAsOf) => ({
      queryKey: ['eligibility', { referralId, rulesAsOf }],
      queryFn: () => ask(EligibilityDocument, { referralId, rulesAsOf }),
      enabled: open,
    })),
  });
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="other-rules-title" maxWidth="md">
      <DialogTitle id="other-rules-title">What would other rules say?</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          The same facts, judged by the rules of another day. Nothing is changed by looking.
        </Typography>
        <Table size="small" aria-label="Offer by the rules of each day">
          <TableHead>
            <TableRow>
              <TableCell>Rules of</TableCell>
              <TableCell>Version</TableCell>
              <TableCell>Offer</TableCell>
              <TableCell>Because</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {days.map((day, at) => {
              const answer = answers[at]?.data?.eligibility;
              return (
                <TableRow key={day}>
                  <TableCell component="th" scope="row">
                    <PlainDate on={day} />
                  </TableCell>
                  <TableCell>{answer === undefined ? '…' : (answer.version ?? 'none')}</TableCell>
                  <TableCell
                    sx={{
                      fontWeight: answer !== undefined && answer.offer !== present ? 700 : 400,
                    }}
                  >
                    {answer === undefined
                      ? answers[at]?.isError === true
                        ? 'no answer'
                        : '…'
                      : `${label('Offer', answer.offer)}${answer.offer === present ? '' : ' (different)'}`}
                  </TableCell>
                  <TableCell>{answer?.reasons[0]?.sentence ?? ''}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
        <div style={{ maxWidth: 280, marginTop: 20 }}>
          <DateField label="Another day" value={own} onChange={setOwn} help="Day, month, year" />
        </div>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}
