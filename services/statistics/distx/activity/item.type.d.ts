import type { Marker } from '../answer/mark.js';
import { GapDisclosure, GapProvenance } from '../gap/quality.type.js';
import type { ItemDimension, ItemMeasure } from './plan.js';
import type { Subject } from './subject.data.js';
export declare class ServiceFigure {
  keys: readonly string[];
  labels: readonly string[];
  measure: ItemMeasure;
  value: number | null;
  marker: Marker | null;
  interval: readonly number[] | null;
}
export declare class ServiceNotice {
  sentence: string;
  by: readonly ItemDimension[];
}
export declare class ServiceStatistics {
  snapshot: string;
  countedOn: string;
  subject: Subject;
  dimensions: readonly ItemDimension[];
  cells: readonly ServiceFigure[];
  totals: readonly ServiceFigure[];
  notices: readonly ServiceNotice[];
  disclosure: GapDisclosure;
  provenance: GapProvenance;
  csvUrl: string;
  jsonStatUrl: string;
  odsUrl: string;
  cite: string;
}
