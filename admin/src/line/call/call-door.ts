import { CallDocument, SaveCallDocument } from '../../__generated__/graphql.js';
import { alike, merged } from '../../conflict/merge.js';
import { discardDraft, draftDoor } from '../../draft/draft-door.js';
import { DraftRefused } from '../../draft/draft-failure.js';
import { ask } from '../../graphql/ask.js';
import type { Problem } from '../../graphql/problem.js';
import { contentOf, formOf, type CallContent, type CallForm, type WholeCall } from './call.form.js';

type Field = keyof CallContent;

/** A field that a colleague and this person both changed. */
export interface Clash {
  readonly field: Field;
  readonly by: string;
  /** The call as the colleague left it. */
  readonly theirs: WholeCall;
}

/** How a clash is settled: with the colleague's words, with one's own, or with both after each other. */
export type Choice = 'THEIRS' | 'MINE' | 'BOTH';

/** What stands between what is typed and what the server has. */
export interface CallStanding {
  readonly clashes: readonly Clash[];
  /** Fields that the server would not take as they are. Everything else is saved all the same. */
  readonly refused: readonly Problem[];
  /** Why nothing at all could be saved. */
  readonly problem: Problem | null;
  /** Fields that were filled in because a colleague wrote in them. */
  readonly taken: { readonly by: string; readonly fields: readonly Field[] } | null;
}

export const allIsWell: CallStanding = { clashes: [], refused: [], problem: null, taken: null };

/** The form that a call is typed into. */
export interface TypedCall {
  readonly read: () => CallForm;
  readonly write: (content: Partial<CallContent>) => void;
}

interface Held {
  readonly mine: Partial<CallContent>;
  readonly base: Partial<CallContent>;
}

const nobodyNamed = 'A colleague';

/**
 * Keeps a call that is typed by one or by several. Only what was changed here is sent. What a colleague changed is
 * taken over; what both changed, and what the server refuses, is held back until somebody decides, and kept as a
 * draft so that nothing typed is lost with the page.
 */
export class CallDoor {
  version: number;
  #base: CallContent;
  /** Sent without an answer: it may have arrived all the same. */
  #unanswered: readonly Partial<CallContent>[] = [];
  #standing = allIsWell;
  #clashes = new Map<Field, Clash>();
  #refused = new Map<Field, { readonly value: unknown; readonly problem: Problem }>();
  #kept = '';
  readonly #draft;

  constructor(
    private readonly call: WholeCall,
    private readonly form: TypedCall,
    private readonly tell: (standing: CallStanding) => void,
  ) {
    this.version = call.version;
    this.#base = contentOf(formOf(call));
    this.#draft = draftDoor<Held>('call', call.id);
  }

  /** Puts what was held back when the page was left into the form again. */
  async load(): Promise<null> {
    const draft = await this.#draft.load();
    if (draft === null) return null;
    this.#kept = JSON.stringify(draft.body);
    // What was written since on the server is then seen as what it is: the words of somebody else.
    this.#base = { ...this.#base, ...draft.body.base };
    this.form.write(draft.body.mine);
    this.#compare(this.call, nobodyNamed);
    return null;
  }

  /** Saves what can be saved. "Partly" when something is held back. */
  async save(): Promise<'partly' | void> {
    this.#standing = { ...this.#standing, problem: null };
    while (await this.#send());
    await this.#keepHeld();
    this.#say();
    if (this.#isHeld()) return 'partly';
  }

  /** What was changed here and can be sent. */
  unsent(): Partial<CallContent> {
    const mine = this.#mine();
    return this.#pick(
      mine,
      (field) =>
        !alike(mine[field], this.#base[field]) &&
        !this.#clashes.has(field) &&
        !this.#isRefused(field, mine),
    );
  }

  /** Takes in the call as it was read again. */
  saw(call: WholeCall, by = nobodyNamed): void {
    if (call.version < this.version) return;
    this.#compare(call, by);
    this.version = call.version;
    this.#say();
  }

  /** Settles a field that two people changed. */
  choose(field: Field, choice: Choice): void {
    const clash = this.#clashes.get(field);
    if (clash === undefined) return;
    const theirs = contentOf(formOf(clash.theirs))[field];
    this.#clashes.delete(field);
    this.#base = { ...this.#base, [field]: theirs };
    if (choice === 'THEIRS') this.form.write({ [field]: theirs });
    if (choice === 'BOTH')
      this.form.write({ [field]: `${String(theirs)}\n\n${String(this.#mine()[field])}` });
    this.#say();
  }

  /** Lets go of what was held back: the call is over. */
  async done(): Promise<void> {
    if (this.#kept !== '') await discardDraft('call', this.call.id);
  }

  /** Sends once; true when it is worth trying again. */
  async #send(): Promise<boolean> {
    const content = this.unsent();
    if (Object.keys(content).length === 0) return false;
    const input = { callId: this.call.id, version: this.version, content };
    const { saveCall } = await ask(SaveCallDocument, { input }).catch((fault: unknown) => {
      this.#unanswered = [...this.#unanswered, content];
      throw fault;
    });
    if (saveCall.__typename === 'CallSaved') {
      this.#base = { ...this.#base, ...content };
      this.#unanswered = [];
      this.version = saveCall.call.version;
      return false;
    }
    if (saveCall.__typename === 'ChangedMeanwhile' && (await this.#look(saveCall))) return true;
    const field = saveCall.field?.replace(/^content\./, '') as Field | undefined;
    if (field !== undefined && field in content) {
      this.#refused.set(field, { value: content[field], problem: saveCall });
      return true;
    }
    this.#standing = { ...this.#standing, problem: saveCall };
    this.#say();
    throw new DraftRefused(saveCall);
  }

  async #look({ changes }: Problem): Promise<boolean> {
    const { call } = await ask(CallDocument, { id: this.call.id });
    if (call == null || call.version <= this.version) return false;
    this.saw(call, changes?.[0]?.by);
    return true;
  }

  #compare(call: WholeCall, by: string): void {
    const theirs = contentOf(formOf(call));
    // Our own words, sent before and never confirmed, are nobody else's.
    for (const sent of this.#unanswered)
      this.#base = {
        ...this.#base,
        ...this.#pick(sent, (field) => alike(sent[field], theirs[field])),
      };
    const { taken, clashes } = merged(this.#base, this.#mine(), theirs);
    const open = new Set<Field>(clashes);
    this.#base = { ...this.#base, ...this.#pick(theirs, (field) => !open.has(field)) };
    this.#clashes = new Map(clashes.map((field) => [field, { field, by, theirs: call }]));
    const fields = Object.keys(taken) as Field[];
    if (fields.length === 0) return;
    this.form.write(taken);
    this.#standing = { ...this.#standing, taken: { by, fields } };
  }

  #mine(): CallContent {
    return contentOf(this.form.read());
  }

  #isRefused(field: Field, mine: CallContent): boolean {
    const refused = this.#refused.get(field);
    if (refused !== undefined && !alike(refused.value, mine[field])) this.#refused.delete(field);
    return this.#refused.has(field);
  }

  #isHeld(): boolean {
    return this.#clashes.size > 0 || this.#refused.size > 0;
  }

  async #keepHeld(): Promise<void> {
    const isHeld = (field: Field) => this.#clashes.has(field) || this.#refused.has(field);
    const held: Held = {
      mine: this.#pick(this.#mine(), isHeld),
      base: this.#pick(this.#base, isHeld),
    };
    const body = this.#isHeld() ? JSON.stringify(held) : '';
    if (body === this.#kept) return;
    await (body === '' ? discardDraft('call', this.call.id) : this.#draft.save(held));
    this.#kept = body;
  }

  #pick(content: Partial<CallContent>, wanted: (field: Field) => boolean): Partial<CallContent> {
    return Object.fromEntries(
      Object.entries(content).filter(([field]) => wanted(field as Field)),
    ) as Partial<CallContent>;
  }

  #say(): void {
    this.#standing = {
      ...this.#standing,
      clashes: [...this.#clashes.values()],
      refused: [...this.#refused.values()].map(({ problem }) => problem),
    };
    this.tell(this.#standing);
  }
}
