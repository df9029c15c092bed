import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LanguageContext } from './language.tsx';
import { ArchivePage } from './shell/ArchivePage.tsx';
import { Header } from './shell/Header.tsx';
import type { Theme } from './shell/Header.tsx';
import type { Language } from './texts.ts';

/**
 * Shows the playground.
 *
 * @returns The whole page.
 */
export function App(): VNode {
  const [language, setLanguage] = useState<Language>('zh');
  const [theme, setTheme] = useState<Theme>('auto');
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <LanguageContext.Provider value={language}>
      <Header language={language} onLanguage={setLanguage} theme={theme} onTheme={setTheme} />
      <main>
        <ArchivePage />
      </main>
    </LanguageContext.Provider>
  );
}
