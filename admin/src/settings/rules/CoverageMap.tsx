import { Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { CoverageDocument, type CoverageQuery } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { AreaMap } from '../../map/AreaMap.js';
import { boundaryCode } from '../../map/boundary-code.js';
import { MapLegend } from '../../map/MapLegend.js';
import { useShades } from '../../map/useShades.js';
import { View } from '../../state/View.js';
import { RecordTable } from '../../table/RecordTable.js';
import type { Column } from '../../table/record-table.js';

type Cover = CoverageQuery['coverage'][number];
type Row = Cover & { readonly id: string };

const kinds = [
  'not served',
  'served',
  'served, with one-to-one by exceptional need',
  'served, with post-18 support',
] as const;

function kindOf(cover: Cover | undefined): number {
  if (cover === undefined || !cover.isServed) return 0;
  if (cover.hasPostEighteen) return 3;
  return cover.hasExceptionalNeed ? 2 : 1;
}

function wordsOf(cover: Cover | undefined): string {
  if (cover === undefined || !cover.isServed) return kinds[0];
  return [
    'served',
    cover.site === null ? null : `site ${cover.site.name}`,
    cover.hasExceptionalNeed ? 'exceptional need' : null,
    cover.hasPostEighteen ? 'post-18 support' : null,
  ]
    .filter((word) => word !== null)
    .join(', ');
}

const columns: readonly Column<Row>[] = [
  { key: 'name', head: 'Authority', cell: (row) => row.authority.name },
  { key: 'words', head: 'On that day', cell: (row) => wordsOf(row) },
];

/** Which authorities were served on a day, and with what; as a map or as a table. */
export function CoverageMap({ asOf }: { readonly asOf: string }): ReactElement {
  const view = useView('coverage', CoverageDocument, { asOf }, { keepLast: true });
  const [asTable, setAsTable] = useState(false);
  const shades = useShades();
  const fills = [
    shades[0] ?? 'none',
    shades[2] ?? 'none',
    shades[4] ?? 'none',
    shades[5] ?? 'none',
  ];
  return (
    <View of={view} what="the map" shape="card" rows={12}>
      {({ coverage }) => {
        const byCode = new Map(
          coverage.map((cover) => [boundaryCode(cover.authority.gssCode), cover]),
        );
        const served = coverage.filter((cover) => cover.isServed).length;
        return (
          <>
            {served} of {coverage.length} authorities served
            <Button onClick={() => setAsTable(!asTable)}>
              {asTable ? 'Show the map' : 'Show as a table'}
            </Button>
            {asTable ? (
              <RecordTable<Row>
                caption="Authorities on that day"
                rows={coverage.map((cover) => ({ ...cover, id: cover.authority.gssCode }))}
                columns={columns}
                rowName={(row) => row.authority.name}
              />
            ) : (
              <>
                <AreaMap
                  label="Authorities served"
                  fillOf={(code) => fills[kindOf(byCode.get(code))] ?? 'none'}
                  wordsOf={(code) => wordsOf(byCode.get(code))}
                />
                <MapLegend
                  entries={kinds.map((words, at) => ({ words, shade: fills[at] ?? 'none' }))}
                />
              </>
            )}
          </>
        );
      }}
    </View>
  );
}
