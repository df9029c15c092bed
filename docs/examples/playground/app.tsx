import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CollectionPage } from './collection/CollectionPage.tsx';
import { LanguageContext } from './language.tsx';
import { ArchivePage } from './shell/ArchivePage.tsx';
import type { Draft } from './shell/ArchivePage.tsx';
import { Header } from './shell/Header.tsx';
import type { Theme } from './shell/Header.tsx';
import { Tabs } from './shell/Tabs.tsx';
import { TEXTS } from './texts.ts';
import type { Language } from './texts.ts';

type Page = 'archive' | 'collection';

/**
 * Shows the playground.
 *
 * @returns The whole page.
 */
export function App(): VNode {
  const [language, setLanguage] = useState<Language>('zh');
  const [theme, setTheme] = useState<Theme>('auto');
  const [page, setPage] = useState<Page>('archive');
  const [draft, setDraft] = useState<Draft | undefined>(undefined);
  const openDraft = (record: unknown): void => {
    setDraft({ record });
    setPage('archive');
    document.getElementById('page-archive')?.focus();
  };
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
        <Tabs
          id="page"
          look="pages"
          label={TEXTS.pages}
          tabs={[
            { name: 'archive', label: TEXTS.archive },
            { name: 'collection', label: TEXTS.collection },
          ]}
          chosen={page}
          onChoose={setPage}
        >
          {/* Both stay, so that going to and fro loses nothing. */}
          <div hidden={page !== 'archive'}>
            <ArchivePage draft={draft} />
          </div>
          <div hidden={page !== 'collection'}>
            <CollectionPage onDraft={openDraft} />
          </div>
        </Tabs>
      </main>
    </LanguageContext.Provider>
  );
}
