/** The colours of one theme. Red is kept for danger to a child, amber for lateness; everything else is ink and one accent. */
export interface Tones {
  readonly ground: string;
  readonly paper: string;
  readonly raised: string;
  readonly line: string;
  readonly control: string;
  readonly ink: string;
  readonly softInk: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentGround: string;
  readonly danger: string;
  readonly onDanger: string;
  readonly dangerGround: string;
  readonly late: string;
  readonly lateGround: string;
}

/** Colours for day. */
export const lightTones: Tones = {
  ground: '#f4f6f7',
  paper: '#ffffff',
  raised: '#fafbfb',
  line: '#d9dee2',
  control: '#6c7780',
  ink: '#182026',
  softInk: '#4c5861',
  accent: '#0a5a73',
  onAccent: '#ffffff',
  accentGround: '#e2eff4',
  danger: '#a61b16',
  onDanger: '#ffffff',
  dangerGround: '#fbe8e6',
  late: '#744600',
  lateGround: '#fdf0d3',
};

/** Colours for night. */
export const darkTones: Tones = {
  ground: '#101518',
  paper: '#181e22',
  raised: '#1e252a',
  line: '#313b42',
  control: '#84919a',
  ink: '#e6ebee',
  softInk: '#adb8bf',
  accent: '#85c8dd',
  onAccent: '#06222c',
  accentGround: '#15323d',
  danger: '#ff9e95',
  onDanger: '#3a0805',
  dangerGround: '#401b19',
  late: '#f2c268',
  lateGround: '#382b10',
};
