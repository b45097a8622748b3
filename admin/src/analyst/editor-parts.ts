import { useEffect, type RefObject } from 'react';

/** The editor's own fields by where they lie, with what they are for. */
const fields = [
  ['.graphiql-query-editor textarea', 'Question in GraphQL'],
  ['.graphiql-editor-tool textarea', 'Variables as JSON'],
  ['.graphiql-response textarea', 'Answer as JSON'],
] as const;

/**
 * GraphiQL gives its fields no names, keeps what scrolls from the keyboard, and calls tabs what are buttons in a list.
 * Whoever hears the page or has no mouse is told and led as everybody else.
 */
function mend(editor: HTMLElement): void {
  for (const [where, name] of fields)
    for (const field of editor.querySelectorAll(where)) set(field, 'aria-label', name);
  for (const part of editor.querySelectorAll('.CodeMirror-scroll')) set(part, 'tabindex', '0');
  for (const part of editor.querySelectorAll('[role="tablist"], [role="tab"]')) {
    part.removeAttribute('role');
    part.removeAttribute('aria-selected');
  }
}

/** Only what differs is written: whoever watches the editor would hear of it without end. */
function set(part: Element, name: string, value: string): void {
  if (part.getAttribute(name) !== value) part.setAttribute(name, value);
}

/** Mends the editor's parts as they come and change. */
export function useMendedEditor(place: RefObject<HTMLElement | null>, isThere: boolean): void {
  useEffect(() => {
    const editor = place.current;
    if (editor === null || !isThere) return undefined;
    const watcher = new MutationObserver(() => mend(editor));
    watcher.observe(editor, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['role', 'aria-selected', 'tabindex'],
    });
    mend(editor);
    return () => watcher.disconnect();
  }, [place, isThere]);
}
