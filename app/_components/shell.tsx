import type { ReactNode } from 'react';
import { type Locale, localeIds, locales } from '../../content/locales.ts';
import { Icon } from './icon.tsx';
import { dateInWords, type Reading } from './reading.ts';

/** Pages with an address of their own, in the order of the menu. */
export const menuPages = ['start', 'guide', 'grounds', 'countries', 'compare', 'how-it-decides', 'words', 'safety', 'caseworkers'] as const;
export type MenuPage = (typeof menuPages)[number];
export const pathOf = (locale: Locale, page: string, root = '/'): string => `${root}${locale}/${page === 'start' ? '' : `${page}/`}`;

type Props = {
  reading: Reading;
  /** The path of this page below the language, for the menu and for the other languages. */
  page: string;
  /** No menu: inside the guide nothing should lead away by mistake. */
  bare?: boolean;
  wide?: boolean;
  /** Nothing new is offered now: somebody is answering. */
  busy?: boolean;
  /** Called instead of following the link to another language, where the page can change its own words. */
  onLanguage?: ((locale: Locale) => boolean) | undefined;
  children: ReactNode;
};

/** The frame of every page: skip link, leave, language, menu, footer. */
export function Shell({ reading, page, bare = false, wide = false, busy = false, onLanguage, children }: Props) {
  const { say, locale, data, root } = reading;
  const wrap = wide ? 'wrap wrap--wide' : 'wrap';
  const Brand = root ? 'a' : 'span';
  // Answers live in this page alone: whoever comes back to it finds none.
  const beside = bare ? ({ target: '_blank', rel: 'noopener' } as const) : {};
  return (
    <>
      <a className="skip" href="#main">
        {say('ui.shell.skip')}
      </a>
      <header className="top">
        <div className={`${wrap} top__row`}>
          <Brand className="brand" href={root ? pathOf(locale, 'start', root) : undefined} {...(root ? beside : {})}>
            <Icon name="brand" />
            Grounds
            {bare && root ? <span className="hide"> {say('ui.shell.beside')}</span> : null}
          </Brand>
          <div className="top__end">
            {localeIds
              .filter((id) => root && id !== locale)
              .map((id) => (
                <a
                  key={id}
                  className="lang"
                  href={pathOf(id, page, root)}
                  lang={id}
                  hrefLang={id}
                  onClick={
                    onLanguage
                      ? (event) => {
                          if (onLanguage(id)) event.preventDefault();
                        }
                      : undefined
                  }
                >
                  <span className="lang__full">{locales[id].name}</span>
                  <span className="lang__short" aria-hidden="true">
                    {locales[id].short}
                  </span>
                </a>
              ))}
            <a className="leave" href="about:blank" rel="noreferrer" data-leave="">
              {say('ui.shell.leave')}
              <span className="leave__more">&nbsp;{say('ui.shell.leave-more')}</span>
            </a>
          </div>
        </div>
      </header>
      {bare ? null : (
        <nav className="menu" aria-label={say('ui.shell.menu')}>
          <div className={wrap}>
            <ul>
              {menuPages.map((id) => (
                <li key={id}>
                  <a href={pathOf(locale, id, root)} aria-current={id === page.split('/')[0] ? 'page' : undefined}>
                    {say(`ui.menu.${id}`)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </nav>
      )}
      {root && !busy ? (
        <div className={`newer noprint ${wrap}`} role="status">
          <div className="notice">
            <p>{say('ui.newer.says')}</p>
            <button type="button" className="button button--quiet" data-newer="">
              {say('ui.newer.use')}
            </button>
          </div>
        </div>
      ) : null}
      <main id="main" tabIndex={-1}>
        <div className={wrap}>{children}</div>
      </main>
      <footer className="foot">
        <div className="wrap foot__grid">
          <div>
            {data.stale ? (
              <p>
                <strong>{say('ui.foot.stale')}</strong>
              </p>
            ) : null}
            <p>{say('ui.foot.promise')}</p>
            <p>
              {say('ui.foot.law', { date: dateInWords(data.lawAsOf, locale), version: data.rulesVersion })}{' '}
              {locales[locale].reviewedByLawyer
                ? say('ui.foot.reviewed', { date: dateInWords(locales[locale].reviewedByLawyer ?? '', locale) })
                : say('ui.foot.not-reviewed')}
            </p>
          </div>
          {root ? (
            <div className="noprint">
              {bare ? <p>{say('ui.foot.beside')}</p> : null}
              <ul>
                {['safety', 'take', 'sources', 'how-it-decides', 'about'].map((id) => (
                  <li key={id}>
                    <a href={pathOf(locale, id, root)} {...beside}>
                      {say(`ui.titles.${id}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
      </footer>
    </>
  );
}
