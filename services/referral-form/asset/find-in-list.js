/* global window, document */
// cspell:ignore autoselect
// A long list becomes a line to type into. The list itself stays in the form and is what is sent.
import './accessible-autocomplete.js';
import { foundBy, meantBy } from './option.js';

const filled = (text, values) =>
  text.replace(/%\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

export function findIn(list) {
  const { none, hint, short, results, chosen } = JSON.parse(list.dataset.find);
  const options = [...list.options]
    .filter(({ value }) => value !== '')
    .map((option) => ({ option, name: option.textContent, also: option.dataset.also }));
  const id = list.id;
  window.accessibleAutocomplete.enhanceSelectElement({
    selectElement: list,
    defaultValue: list.value === '' ? '' : list.selectedOptions[0].textContent,
    name: '',
    autoselect: false,
    confirmOnBlur: false,
    showAllValues: true,
    displayMenu: 'overlay',
    source: (query, show) => show(foundBy(query, options).map(({ name }) => name)),
    onConfirm: () => window.setTimeout(take),
    tNoResults: () => none,
    tAssistiveHint: () => hint,
    tStatusQueryTooShort: (count) => filled(short, { count }),
    tStatusNoResults: () => none,
    tStatusSelectedOption: (option, length, at) => filled(chosen, { option, at: at + 1, length }),
    tStatusResults: (count) => filled(results, { count }),
  });
  const line = document.getElementById(id);
  const typed = new window.Option('', '');
  list.append(typed);

  // What is typed and stands on no list is sent as it is, so that the form can say so instead of dropping it.
  function take() {
    const text = line.value.trim();
    const meant = meantBy(text, options)?.option;
    typed.value = meant || text === '' ? '' : text;
    (meant ?? (text === '' ? list.options[0] : typed)).selected = true;
  }
  line.addEventListener('blur', take);
  list.form.addEventListener('submit', take);
}
