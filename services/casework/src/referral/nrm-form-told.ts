/** The NRM form that a referral was made from: its answers as they stood, and what each became. */
export interface NrmFormTold {
  readonly reference: string | null;
  readonly answers: readonly { readonly field: string; readonly answer: string }[];
  readonly provenance: readonly { readonly became: string; readonly fields: readonly string[] }[];
}
