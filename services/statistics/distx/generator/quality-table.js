import { measure } from './measure.js';
import { makeWorld } from './world.js';
const tasks = [
  'nrm-ictg',
  'nrm-lookedAfter',
  'ictg-lookedAfter',
  'nrm-nrm',
  'lookedAfter-lookedAfter',
];
/** How well made-up sources with a known truth are linked, names sealed, as a whole and by origin: a table in CSV. */
export function qualityTable(seed, scale = 1) {
  const world = makeWorld(seed, scale);
  const lines = tasks.flatMap((task) => {
    const { whole, byGroup, seconds } = measure(world, task, false);
    return [
      row(task, 'everybody', whole, `${seconds.toFixed(1)},${peakMegabytes()}`),
      ...[...byGroup]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([group, one]) => row(task, group, one, ',')),
    ];
  });
  return [
    'sources,group,precision,recall,f1,calibration,seconds,peak_megabytes',
    ...lines,
    '',
  ].join('\n');
}
function row(task, group, { precision, recall, f1, calibration }, cost) {
  const shares = [precision, recall, f1, calibration].map((share) => share.toFixed(3));
  return [task, group, ...shares, cost].join(',');
}
/** The most memory that the process has had so far. */
function peakMegabytes() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
//# sourceMappingURL=quality-table.js.map
