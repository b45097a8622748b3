export {
  timelineCategories,
  TimelineEntryEntity,
  type TimelineCategory,
  type TimelineEntry,
} from './timeline.entity.js';
export { writeTimeline, type TimelineNote } from './write-timeline.js';
