import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { ReactElement } from 'react';
import type { SitesQuery } from '../../__generated__/graphql.js';
import { dayWords } from '../../date/date-words.js';
import { addDays } from '../../date/plain-date.js';
import { PlainDate } from '../../date/PlainDate.js';
import { useLabel } from '../../label/EnumLabel.js';
import { ReasonList } from '../../reason/ReasonList.js';
import { placeSpan, yearsBetween } from './span.js';

type Site = SitesQuery['sites'][number];

interface SiteTimelineProps {
  readonly sites: readonly Site[];
  readonly versions: SitesQuery['guidanceVersions'];
  readonly asOf: string;
  /** Begins a change of a site; none for those who may not. */
  readonly onChange: ((site: Site) => void) | null;
}

const first = '2017-01-01';

/** Every site on the line of years, with the versions of the guidance as marks. The dates stand beside in words. */
export function SiteTimeline({ sites, versions, asOf, onChange }: SiteTimelineProps): ReactElement {
  const latest =
    [asOf, ...versions.map((version) => version.fromOn), ...sites.map((site) => site.fromOn)]
      .sort()
      .at(-1) ?? asOf;
  const last = addDays(latest, 200);
  return (
    <TableContainer>
      <Table size="small" aria-label="Sites by date">
        <TableHead>
          <TableRow>
            <TableCell>Site</TableCell>
            <TableCell sx={{ width: '46%', minWidth: 260 }}>
              <Years last={last} versions={versions} />
            </TableCell>
            <TableCell>From</TableCell>
            <TableCell>Until</TableCell>
            <TableCell>Source</TableCell>
            {onChange !== null && <TableCell>Change</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {sites.map((site) => (
            <SiteRow key={site.id} site={site} asOf={asOf} last={last} onChange={onChange} />
          ))}
        </TableBody>
      </Table>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
        * only the month or quarter is known; the day was chosen. ▼ a version of the guidance
        begins. Striped: a local setting. The upright line is the day asked for.
      </Typography>
    </TableContainer>
  );
}

function SiteRow({
  site,
  asOf,
  last,
  onChange,
}: {
  readonly site: Site;
  readonly asOf: string;
  readonly last: string;
  readonly onChange: SiteTimelineProps['onChange'];
}): ReactElement {
  const label = useLabel();
  const place = placeSpan(site.fromOn, site.untilOn, first, last);
  const now = placeSpan(asOf, asOf, first, last);
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {site.name}
      </TableCell>
      <TableCell>
        <Box aria-hidden sx={{ position: 'relative', height: 14 }}>
          <Box
            sx={({ tones }) => ({
              position: 'absolute',
              top: 3,
              height: 8,
              borderRadius: 1,
              left: `${String(place.left)}%`,
              width: `${String(place.width)}%`,
              background:
                site.status === 'CONFIRMED'
                  ? tones.accent
                  : `repeating-linear-gradient(45deg, ${tones.accent}, ${tones.accent} 3px, ${tones.accentGround} 3px, ${tones.accentGround} 6px)`,
            })}
          />
          <Box
            sx={({ tones }) => ({
              position: 'absolute',
              top: -4,
              bottom: -4,
              left: `${String(now.left)}%`,
              borderLeft: `1px solid ${tones.ink}`,
            })}
          />
        </Box>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <PlainDate on={site.fromOn} short />
        {!site.isDayKnown && (
          <abbr title="Only the month or quarter is known; the day was chosen."> *</abbr>
        )}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {site.untilOn === null ? 'goes on' : <PlainDate on={site.untilOn} short />}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {label('RuleStatus', site.status)}
        <ReasonList
          question={`Where do the dates of ${site.name} come from?`}
          label="source"
          reasons={[
            `${site.source.title}, ${site.source.dated}`,
            `Area: ${site.areaBasis}`,
            ...(site.note === null ? [] : [site.note]),
            ...site.history.map(authoritiesIn),
          ]}
        />
      </TableCell>
      {onChange !== null && (
        <TableCell>
          <Button onClick={() => onChange(site)} aria-label={`Draft a change of ${site.name}`}>
            Change
          </Button>
        </TableCell>
      )}
    </TableRow>
  );
}

function authoritiesIn({ fromOn, untilOn, authorities }: Site['history'][number]): string {
  const names = authorities.map((authority) => authority.name).join(', ');
  const until = untilOn === null ? '' : ` until ${dayWords(untilOn)}`;
  return `Authorities from ${dayWords(fromOn)}${until}: ${names}`;
}

function Years({
  last,
  versions,
}: {
  readonly last: string;
  readonly versions: SitesQuery['guidanceVersions'];
}): ReactElement {
  return (
    <Box sx={{ position: 'relative', height: 30, fontSize: '0.6875rem' }}>
      {yearsBetween(first, last).map((year) => (
        <Box
          key={year}
          component="span"
          aria-hidden
          sx={{
            position: 'absolute',
            left: `${String(placeSpan(year, year, first, last).left)}%`,
            top: 0,
            borderLeft: 1,
            borderColor: 'divider',
            pl: 0.25,
          }}
        >
          {year.slice(2, 4)}
        </Box>
      ))}
      {versions.map((version) => (
        <Box
          key={version.id}
          component="span"
          title={`Guidance ${version.code}: ${version.title}`}
          sx={({ tones }) => ({
            position: 'absolute',
            left: `${String(placeSpan(version.fromOn, version.fromOn, first, last).left)}%`,
            top: 15,
            color: tones.late,
            transform: 'translateX(-50%)',
          })}
        >
          <span aria-hidden>▼</span>
        </Box>
      ))}
    </Box>
  );
}
