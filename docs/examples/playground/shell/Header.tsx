import type { VNode } from 'preact';
import type { Bilingual } from 'customer-archive';
import { Words, useSay } from '../language.tsx';
import { TEXTS } from '../texts.ts';
import type { Language } from '../texts.ts';
import { Segmented } from './Segmented.tsx';

/** How the page looks. */
export type Theme = 'auto' | 'light' | 'dark';

const LANGUAGES: readonly (readonly [Language, Bilingual])[] = [
  ['zh', { zh: '中文', en: 'Chinese' }],
  ['en', { zh: 'English', en: 'English' }],
  ['both', { zh: '双语', en: 'Both' }],
];

/** What stands above everything. */
interface HeaderProps {
  /** The language. */
  readonly language: Language;
  /** Takes another language. */
  readonly onLanguage: (language: Language) => void;
  /** The looks. */
  readonly theme: Theme;
  /** Takes other looks. */
  readonly onTheme: (theme: Theme) => void;
}

/**
 * Shows the name of the page and its settings.
 *
 * @param props - The settings.
 * @returns The header.
 */
export function Header({ language, onLanguage, theme, onTheme }: HeaderProps): VNode {
  const say = useSay();
  const looks = { auto: TEXTS.themeAuto, light: TEXTS.themeLight, dark: TEXTS.themeDark };
  return (
    <header class="top">
      <div class="brand">
        <img src="./icon.svg" alt="" width="34" height="34" />
        <div>
          <h1>
            <Words of={TEXTS.title} />
          </h1>
          <p>
            <Words of={TEXTS.tagline} />
          </p>
        </div>
      </div>
      <div class="settings">
        <Segmented name="language" label={TEXTS.language} choices={LANGUAGES} value={language} onChange={onLanguage} />
        <label class="theme">
          <span class="sr-only">{say(TEXTS.theme)}</span>
          <select class="input" value={theme} onChange={(event) => onTheme(event.currentTarget.value as Theme)}>
            {Object.entries(looks).map(([name, text]) => (
              <option key={name} value={name}>
                {say(text)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
