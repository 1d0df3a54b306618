import { Banner } from '@hub/ui';
import { Trans } from '@lingui/react/macro';

/** For who may see the connections and not change them: who can. */
export const LookOnly = ({ managers }: { readonly managers: string }) => (
  <Banner heading={<Trans>Je kunt de koppelingen bekijken, niet beheren.</Trans>}>
    <Trans>
      Een koppeling maken, een nieuw geheim geven of een koppeling intrekken kan alleen {managers}.
    </Trans>
  </Banner>
);
