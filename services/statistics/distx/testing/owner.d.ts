import { type Person } from '@ictg/kit/linkage';
/** A record as a made-up owner has it: somebody in clear, and what is counted of them. */
export interface OwnRecord {
  readonly person: Person;
  readonly counted: object;
}
/** An owner with a feed, for tests: it tells what a real one tells, and may break off. */
export declare class MadeUpOwner {
  #private;
  /** How many pages are answered before the owner breaks off. */
  pagesLeft: number;
  url: string;
  private constructor();
  static start(): Promise<MadeUpOwner>;
  /** Tells a record, anew or corrected. */
  tell({ person, counted }: OwnRecord): void;
  /** The token that stands for a record outside. */
  keyOf(id: string): string;
  /** All that leaves the owner about a record. */
  toldOf(id: string): string;
  /** Tells that a record is no longer there. */
  remove(id: string): void;
  stop(): Promise<void>;
}
