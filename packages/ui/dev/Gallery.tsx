import { useState } from 'react';
import { SegmentedControl, UiRoot } from '../src/index.ts';
import { Controls } from './Controls.tsx';
import { Displays } from './Displays.tsx';
import { Messages } from './Messages.tsx';

const DENSITIES = [
  { value: 'office', label: 'office' },
  { value: 'portal', label: 'portal' },
] as const;

/** Every part on one page, in both densities. */
export function Gallery() {
  const [density, setDensity] = useState<'office' | 'portal'>(
    location.hash === '#office' ? 'office' : 'portal',
  );
  return (
    <UiRoot locale="nl" density={density}>
      <main className="ui-page ui-stack">
        <SegmentedControl
          legend="Density"
          options={DENSITIES}
          value={density}
          onChange={setDensity}
        />
        <Controls />
        <Displays />
        <Messages />
      </main>
    </UiRoot>
  );
}
