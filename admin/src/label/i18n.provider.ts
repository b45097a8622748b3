import { defaultI18nProvider, type I18nProvider } from 'react-admin';
import { recall, remember } from '../store/preference.js';

let locale = recall('locale') === 'cy' ? 'cy' : 'en';

/** The language of the screen. react-admin's own few words stay English until a translator has seen them; ours come from the labels. */
export const i18nProvider: I18nProvider = {
  translate: (key, options) => defaultI18nProvider.translate(key, options),
  async changeLocale(next: string) {
    locale = next;
    remember('locale', next);
    document.documentElement.lang = next === 'cy' ? 'cy' : 'en-GB';
    await Promise.resolve();
  },
  getLocale: () => locale,
  getLocales: () => [
    { locale: 'en', name: 'English' },
    { locale: 'cy', name: 'Cymraeg' },
  ],
};
