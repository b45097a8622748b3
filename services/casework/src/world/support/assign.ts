import { addDays, londonDay, londonInstant, type Day } from '@ictg/kit/calendar';
import type { Chance } from '../chance/chance.js';
import { groupOf } from '../staff/group.data.js';
import type { Episode } from './episode.js';
import type { Stint, Worker } from './stint.js';

/** How many open children the people of the trial have. */
const caseloads: Readonly<Record<string, number>> = {
  'direct-worker': 11,
  rpc: 12,
  'direct-worker-2': 9,
};

/**
 * Gives every stint a worker who was in post, near by and not too busy. When a worker leaves, or now and then for
 * another reason, a second one takes over at the same moment.
 */
export function assignWorkers(
  chance: Chance,
  episodes: readonly Episode[],
  staff: readonly Worker[],
  worldDate: Day,
): void {
  const chosen = chooseForDemoPeople(episodes, staff);
  const workers = teamsOf(staff);
  const jobs = episodes
    .flatMap((episode, index) =>
      episode.stints.map((stint) => ({
        episode,
        stint,
        draw: chance.fork(`assign ${index}`),
        last: chosen.get(episode),
      })),
    )
    .sort((a, b) => a.stint.fromAt.getTime() - b.stint.fromAt.getTime());
  const result = new Map<Episode, Stint[]>();
  for (const { episode, stint, draw, last } of jobs) {
    const parts = inTurn(draw, stint, workers, last, worldDate);
    result.set(episode, [...(result.get(episode) ?? []), ...parts]);
  }
  for (const [episode, stints] of result)
    episode.stints.splice(0, episode.stints.length, ...stints);
}

/** The open episodes that make up the caseloads of the people one can be: of their own team first. */
function chooseForDemoPeople(
  episodes: readonly Episode[],
  workers: readonly Worker[],
): ReadonlyMap<Episode, Worker> {
  const chosen = new Map<Episode, Worker>();
  for (const [subject, wanted] of Object.entries(caseloads)) {
    const worker = workers.find((one) => one.subject === subject);
    if (!worker) continue;
    const open = episodes.filter(
      (one) =>
        !chosen.has(one) &&
        one.stints.at(-1)?.untilAt === null &&
        one.stints.at(-1)?.role === worker.role,
    );
    // In a small world the colleagues keep some of the work.
    const share = Math.min(
      wanted,
      Math.max(Math.ceil(open.length * 0.4), Math.min(8, open.length - 4)),
      open.length,
    );
    const isNear = (one: Episode) => groupOf((one.stints[0] as Stint).authority) === worker.group;
    [...open.filter(isNear), ...open.filter((one) => !isNear(one))]
      .slice(0, share)
      .forEach((one) => chosen.set(one, worker));
  }
  return chosen;
}

function inTurn(
  chance: Chance,
  stint: Stint,
  workers: Teams,
  last: Worker | undefined,
  worldDate: Day,
): Stint[] {
  const parts: Stint[] = [];
  let fromAt = stint.fromAt;
  for (;;) {
    const wanted =
      last && (last.fromAt <= fromAt || workersFor(workers, stint, fromAt).length === 0)
        ? last
        : undefined;
    const worker = wanted ?? leastBusy(candidates(workers, stint, fromAt), fromAt) ?? last;
    if (!worker)
      throw new Error(
        `The demo world has no ${stint.role} for ${stint.authority.name} on ${londonDay(fromAt)}.`,
      );
    const handover = wanted ? null : handoverAt(chance, stint, worker, last, fromAt, worldDate);
    parts.push({ ...stint, fromAt, untilAt: handover ?? stint.untilAt, worker });
    worker.load.push((handover ?? stint.untilAt)?.getTime() ?? Infinity);
    if (!handover) return parts;
    fromAt = handover;
  }
}

/** When somebody else takes over, if before the stint's end. */
function handoverAt(
  chance: Chance,
  stint: Stint,
  worker: Worker,
  last: Worker | undefined,
  fromAt: Date,
  worldDate: Day,
): Date | null {
  const end = stint.untilAt ?? londonInstant(worldDate);
  if (last) {
    const earliest = Math.max(last.fromAt.getTime(), fromAt.getTime()) + 7 * 86_400_000;
    return new Date(
      Math.min(earliest, end.getTime() - 86_400_000, worker.untilAt?.getTime() ?? Infinity),
    );
  }
  if (worker.untilAt && worker.untilAt < end)
    return worker.untilAt > fromAt ? worker.untilAt : null;
  const days = (end.getTime() - fromAt.getTime()) / 86_400_000;
  if (fromAt > stint.fromAt || days < 150 || !chance.happens(0.07)) return null;
  return londonInstant(
    addDays(londonDay(fromAt), chance.whole(60, Math.floor(days) - 40)),
    '11:00',
  );
}

/** Workers by role, and by role and team. */
type Teams = ReadonlyMap<string, readonly Worker[]>;

function teamsOf(staff: readonly Worker[]): Teams {
  const byRole = Map.groupBy(staff, ({ role }): string => role);
  const byTeam = Map.groupBy(staff, ({ role, group }) => `${role} ${group}`);
  return new Map([...byRole, ...byTeam]);
}

/** Who can take a stint: the open cases of the people of the trial have been chosen already. */
function candidates(workers: Teams, stint: Stint, at: Date): readonly Worker[] {
  if (stint.untilAt !== null) return workersFor(workers, stint, at);
  const others = workersFor(workers, stint, at, ({ subject }) => !(subject in caseloads));
  return others.length > 0 ? others : workersFor(workers, stint, at);
}

/** Workers of the role in post at a moment: of the team if there are any, else of any team. */
function workersFor(
  workers: Teams,
  { role, authority }: Stint,
  at: Date,
  suits: (worker: Worker) => boolean = () => true,
): readonly Worker[] {
  const inPost = (among: readonly Worker[] = []) =>
    among.filter(
      (one) => one.fromAt <= at && (one.untilAt === null || one.untilAt > at) && suits(one),
    );
  const near = inPost(workers.get(`${role} ${groupOf(authority)}`));
  return near.length > 0 ? near : inPost(workers.get(role));
}

function leastBusy(workers: readonly Worker[], at: Date): Worker | undefined {
  const time = at.getTime();
  let found: Worker | undefined;
  let least = Infinity;
  for (const worker of workers) {
    let running = 0;
    for (const until of worker.load) if (until > time) running += 1;
    if (running < least) [found, least] = [worker, running];
  }
  return found;
}
