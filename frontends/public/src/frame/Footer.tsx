import { Trans, useLingui } from '@lingui/react/macro';

/** What these figures are, where they come from and where to go on. */
export function Footer() {
  const { t } = useLingui();
  return (
    <footer className="public-footer">
      <div className="public-wrap">
        <section>
          <h2>
            <Trans>Over deze cijfers</Trans>
          </h2>
          <p>
            <Trans>
              Het totaal aan toekenningen, het aantal besturen en de standaardbedragen komen uit
              publieke bronnen. Wat per gemeente en per actie is verzonnen voor de demonstratie,
              draagt het label <span className="ui-demo">fictief (demo)</span>.
            </Trans>
          </p>
          <p>
            <Trans>
              Bron ligging en inwoners: Statbel (Algemene Directie Statistiek - Statistics Belgium).
            </Trans>
          </p>
        </section>
        <nav aria-label={t`Alle pagina's`}>
          <h2>
            <Trans>Verder kijken</Trans>
          </h2>
          <ul>
            <li>
              <a href="/">
                <Trans>Kaart en lijst</Trans>
              </a>
            </li>
            <li>
              <a href="/gemeenten">
                <Trans>Alle gemeenten</Trans>
              </a>
            </li>
            <li>
              <a href="/acties">
                <Trans>Alle acties</Trans>
              </a>
            </li>
            <li>
              <a href="/mentoren">
                <Trans>Mentoren</Trans>
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
