// cspell:ignore Segoe Noto Consolas
/**
 * The one style sheet of the pages that services write themselves: landing, sign-in, refusals.
 * System fonts, two themes by the reader's own setting, nothing loaded from elsewhere.
 * Every pair of colours keeps 4.5:1 for text and 3:1 for borders of controls.
 */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --paper: #f6f5f1; --card: #ffffff; --ink: #1c2321; --quiet: #55605c; --line: #d8d9d2; --edge: #7d8782;
  --accent: #0f5c4d; --on-accent: #ffffff; --tint: #e6f0ed; --note: #6b4a00; --note-paper: #fdf3dc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141917; --card: #1d2421; --ink: #e9ece9; --quiet: #a9b4af; --line: #333d39; --edge: #7b8882;
    --accent: #7fd0bb; --on-accent: #0c231d; --tint: #20342e; --note: #f1d28b; --note-paper: #332a14;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
body { margin: 0; background: var(--paper); color: var(--ink); }
main, .top, .foot { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
.narrow { max-width: 40rem; }
.top { max-width: 90rem; }
.top { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; padding-block: 1rem; }
.top strong { letter-spacing: 0.01em; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem); line-height: 1.2; margin: 0.5rem 0; text-wrap: balance; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 0.6rem; }
p { margin: 0 0 0.8rem; max-width: 62ch; text-wrap: pretty; }
.lead { font-size: 1.08rem; color: var(--quiet); }
.quiet, .foot { color: var(--quiet); font-size: 0.93rem; }
.note { background: var(--note-paper); color: var(--note); border-radius: 0.4rem; padding: 0.5rem 0.8rem; max-width: none; font-size: 0.95rem; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.people { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.6rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr)); }
.person { display: block; width: 100%; height: 100%; text-align: left; font: inherit; color: inherit; text-decoration: none; cursor: pointer;
  background: var(--card); border: 1px solid var(--edge); border-radius: 0.5rem; padding: 0.6rem 0.8rem; }
.person:hover { background: var(--tint); border-color: var(--accent); }
.person b { display: block; color: var(--accent); }
.person span { display: block; font-size: 0.9rem; line-height: 1.4; }
.person .quiet { font-size: 0.85rem; }
.people.small { grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5rem), 1fr)); gap: 0.45rem; }
.small .person { padding: 0.35rem 0.6rem; border-color: var(--line); }
.small .person b { font-size: 0.92rem; line-height: 1.35; }
.small .person span { font-size: 0.84rem; line-height: 1.3; color: var(--quiet); }
main.wide { max-width: 90rem; }
@media (min-width: 62rem) {
  main.wide:has(.intro) { display: grid; grid-template: "intro who" auto "try who" 1fr / minmax(20rem, 2fr) 5fr; column-gap: 3rem; }
  .intro { grid-area: intro; } .who { grid-area: who; } .try { grid-area: try; }
}
.steps { margin: 0; padding-left: 1.2rem; }
.steps li { margin-bottom: 0.4rem; }
.button { display: inline-block; font: inherit; font-weight: 600; border: 1px solid var(--accent); border-radius: 0.4rem; padding: 0.55rem 1.1rem;
  background: var(--accent); color: var(--on-accent); text-decoration: none; cursor: pointer; }
.button:hover { filter: brightness(1.08); }
code { font-family: ui-monospace, "SF Mono", Consolas, monospace; font-size: 0.9em; background: var(--tint); padding: 0.1em 0.3em; border-radius: 0.25em; display: inline-block; }
.foot { padding-block: 1.5rem 2rem; display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; }
.button.plain { background: transparent; color: var(--accent); }
.here { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: center; background: var(--tint); border-radius: 0.5rem; padding: 0.6rem 0.8rem; margin-bottom: 0.8rem; }
.here .button { padding: 0.3rem 0.8rem; }
.danger { border-left: 4px solid var(--ink); padding-left: 0.8rem; font-weight: 600; }
.mails { border-collapse: collapse; width: 100%; } .mails th, .mails td { text-align: left; padding: 0.35rem 0.8rem 0.35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.letter { border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem 1.2rem; background: var(--card); overflow-wrap: anywhere; }
input[type=search] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 0.4rem; padding: 0.3rem 0.6rem; min-width: 0; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1rem; margin: 0.5rem 0 1.2rem; } .facts dt { color: var(--quiet); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.form { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 1rem; } .form .button { min-height: 2.75rem; }
.field label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
.field input, .field textarea { width: 100%; max-width: 32rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 0.4rem; padding: 0.5rem 0.6rem; }
.field input:focus-visible, .field textarea:focus-visible, .choice input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
fieldset { border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.6rem 0.9rem; margin: 0 0 1rem; } legend { font-weight: 600; padding: 0 0.3rem; }
.scale { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; align-items: center; padding: 0.2rem 0; } .scale > span { flex: 1 1 15rem; }
.choice { display: inline-flex; gap: 0.3rem; align-items: center; min-height: 2.5rem; } .choice input { width: 1.3rem; height: 1.3rem; accent-color: var(--accent); }
@media (max-width: 30rem) { main, .top, .foot { padding-inline: 1rem; } }
`;
