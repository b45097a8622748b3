import { Button } from '@mui/material';
import type { ReactElement } from 'react';
import { useLabel } from '../../label/EnumLabel.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';
import type { NamedSite, Rule } from './GuidanceVersionPage.js';

type Row = Rule & { readonly id: string };

interface RuleTableProps {
  readonly rules: readonly Rule[];
  readonly sites: readonly NamedSite[];
  readonly onChange: ((rule: Rule) => void) | null;
}

/** Every rule as a question with its answer, its source, and whether that is confirmed. */
export function RuleTable({ rules, sites, onChange }: RuleTableProps): ReactElement {
  const label = useLabel();
  const columns: readonly Column<Row>[] = [
    { key: 'question', head: 'Question', cell: (row) => row.question },
    {
      key: 'answer',
      head: 'Answer',
      cell: (row) => answerOf(row, sites, (value) => label('RuleValue', value)),
    },
    { key: 'source', head: 'Source', cell: (row) => `${row.source.title}, ${row.source.dated}` },
    { key: 'status', head: 'How sure', cell: (row) => label('RuleStatus', row.status) },
    { key: 'note', head: 'Note', wideOnly: true, cell: (row) => row.note ?? '' },
  ];
  return (
    <RecordTable<Row>
      caption="Rules"
      rows={rules.map((rule) => ({ ...rule, id: rule.key }))}
      columns={columns}
      rowName={(row) => row.question}
      {...(onChange !== null && {
        actions: (row: Row) => (
          <Button
            variant="outlined"
            onClick={() => onChange(row)}
            aria-label={`Change: ${row.question}`}
          >
            Change
          </Button>
        ),
      })}
    />
  );
}

function answerOf(
  rule: Rule,
  sites: readonly NamedSite[],
  label: (value: string) => string,
): string {
  if (rule.form === 'SITES')
    return (
      (rule.sites ?? []).map((id) => sites.find((site) => site.id === id)?.name ?? id).join(', ') ||
      'nowhere'
    );
  if (rule.value === null) return 'no limit';
  if (rule.form === 'MONTHS') return `${rule.value} months`;
  return rule.form === 'YEARS' ? `${rule.value} years` : label(rule.value);
}
