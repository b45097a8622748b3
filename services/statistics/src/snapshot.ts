import { londonDay } from '@ictg/kit/calendar';
import { atDesk, openDatabase } from '@ictg/kit/database';
import { callerFor } from '@ictg/kit/feed';
import { systemViewer } from '@ictg/kit/viewer';
import { entities } from './database/entities.js';
import { encodingEntities } from './encoding/entities.js';
import { snapshotEnvironment } from './environment.js';
import { alone } from './rebuild/alone.js';
import { countNow } from './rebuild/rebuild.js';
import { anew, isWhole, linkedWhole, onlyWhole, whenIncomplete } from './rebuild/whole.js';
import { buildSnapshot } from './snapshot/build.js';
import { keepSnapshot, latestSnapshot } from './snapshot/snapshot.store.js';
import { tellTheSame } from './snapshot/unchanged.rules.js';

// Pulls the feeds, links, counts, protects, publishes, and prints the id of what was published. With --only-whole
// nothing is published while a source has never been read; without --anew nothing that is published already. With --whole
// all records are linked anew, and not only what is new.
const settings = snapshotEnvironment();
const attributes = await openDatabase({
  url: settings.STATISTICS_DATABASE_URL,
  entities,
  connections: 4,
});
const encodings = await openDatabase({
  url: settings.STATISTICS_ENCODINGS_DATABASE_URL,
  entities: encodingEntities,
  connections: 4,
});
const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
try {
  const waits = () => say('Another snapshot is being made; this one waits for it');
  const id = await alone(attributes, waits, async () => {
    const world = await countNow({
      databases: { attributes, encodings },
      addresses: {
        nrm: settings.NRM_FEED_URL,
        casework: settings.CASEWORK_FEED_URL,
        'looked-after': settings.LOOKED_AFTER_FEED_URL,
        'casework-work': settings.CASEWORK_FEED_URL,
        'partnership-work': settings.PARTNERSHIP_FEED_URL,
      },
      caller: callerFor(settings.FEED_SECRET),
      secret: settings.FEED_SECRET,
      isLinkedWhole: process.argv.includes(linkedWhole),
      beside: new URL('./linking/compare-beside.js', import.meta.url),
      countedOn: settings.WORLD_DATE ?? londonDay(new Date()),
      say,
    });
    if (process.argv.includes(onlyWhole) && !isWhole([...world.sources, ...world.workSources]))
      return undefined;
    const asStatistics = systemViewer('statistics');
    const earlier = await atDesk(attributes, asStatistics, latestSnapshot);
    const snapshot = await buildSnapshot(world, earlier, []);
    if (
      earlier &&
      !process.argv.includes(anew) &&
      tellTheSame(snapshot.document, earlier.document)
    ) {
      say(
        `Nothing has changed since the newest snapshot, so no other is published; ${anew} publishes one all the same.`,
      );
      return earlier.id;
    }
    await atDesk(attributes, asStatistics, (desk) => keepSnapshot(desk, snapshot));
    return snapshot.id;
  });
  if (id === undefined) process.exitCode = whenIncomplete;
  else process.stdout.write(`${id}\n`);
} finally {
  await attributes.close(true);
  await encodings.close(true);
}
