import type { VNode } from 'preact';
import type { Bilingual } from 'customer-archive';
import { Words, useSay } from '../language.tsx';
import { samples } from '../samples.ts';
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

/**
 * Shows the menu of samples.
 *
 * @param props - What to do with the one that is chosen.
 * @returns The menu.
 */
export function SampleMenu({ chosen, onLoad }: { readonly chosen: string; readonly onLoad: (id: string) => void }): VNode {
  const say = useSay();
  return (
    <label class="sample">
      <span>
        <Words of={TEXTS.sample} />
      </span>
      <select class="input" id="sample" value={chosen} onChange={(event) => onLoad(event.currentTarget.value)}>
        <optgroup label={say(TEXTS.sampleGood)}>{optionsOf(false, say)}</optgroup>
        <optgroup label={say(TEXTS.sampleFaulty)}>{optionsOf(true, say)}</optgroup>
      </select>
    </label>
  );
}

function optionsOf(isFaulty: boolean, say: (text: Bilingual) => string): readonly VNode[] {
  return samples
    .filter(({ faulty }) => faulty === isFaulty)
    .map(({ id, label }) => (
      <option key={id} value={id}>
        {say(label)}
      </option>
    ));
}
