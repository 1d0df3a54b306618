import { useState } from 'react';
import {
  Banner,
  Button,
  Card,
  ConnectionBar,
  Dialog,
  ErrorSummary,
  LiveNote,
  MapLegend,
  PanelState,
  StatusTag,
  Task,
  TaskList,
  TileMap,
  Timeline,
} from '../src/index.ts';

const TILES = [
  { id: 'a', name: 'Aalst', group: 'Oost-Vlaanderen', cells: [{ q: 0, r: 0 }] },
  {
    id: 'b',
    name: 'Brussel',
    group: 'Brussel',
    cells: [
      { q: 1, r: 0 },
      { q: 0, r: 1 },
      { q: 1, r: 1 },
    ],
  },
  { id: 'c', name: 'Leuven', group: 'Vlaams-Brabant', cells: [{ q: 2, r: 0 }] },
];

const VALUES = {
  a: { level: 2, text: '€ 20.000' },
  b: { level: 5, text: '€ 200.000' },
  c: { level: 0, hatched: true, text: 'geen deelname' },
} as const;
const valueFor = (id: string) => VALUES[id as keyof typeof VALUES];

export function Messages() {
  const [open, setOpen] = useState(false);
  const [selected, setSelected] = useState('a');
  return (
    <>
      <Banner tone="warn" heading="Van 4 besturen ontbreekt het eindrapport.">
        Hun bereik telt nog niet mee; hun bedrag wel.
      </Banner>
      <Banner heading="Er is een nieuwe versie.">Bekijk ze voor je verdergaat.</Banner>
      <LiveNote phase="live" at={Date.now()} follows />
      <LiveNote phase="polling" at={Date.now()} follows />
      <ConnectionBar
        connection={{ phase: 'offline', at: Date.now(), follows: true }}
        onRetry={() => undefined}
      />
      <ErrorSummary problems={[{ fieldId: 'iban', text: 'Vul een rekeningnummer in.' }]} />
      <PanelState state="loading" />
      <PanelState state="empty" heading="Nog geen aanvragen" />
      <PanelState state="error" onRetry={() => undefined} traceId="4f1c" />
      <PanelState state="unavailable" heading="De betalingen" onRetry={() => undefined} />
      <Card heading="Te doen" flush>
        <TaskList>
          <Task
            first
            day="10"
            dayDetail="juli, 12.00 uur"
            title="Dien de aanvraag in"
            hint="8 van 18 taken klaar"
            end={<Button onClick={() => setOpen(true)}>Ga verder</Button>}
          />
          <Task
            title="Contact"
            href="/"
            end={
              <StatusTag tone="ok" plain>
                Klaar
              </StatusTag>
            }
          />
        </TaskList>
      </Card>
      <Timeline
        entries={[
          { key: '1', title: 'Ingediend', detail: '4 juli', state: 'done' },
          { key: '2', title: 'In nazicht', detail: 'vandaag', state: 'now' },
          { key: '3', title: 'Beslist', state: 'future' },
        ]}
      />
      <div style={{ maxWidth: 320 }}>
        <TileMap
          label="Kaart"
          tiles={TILES}
          valueFor={valueFor}
          selected={selected}
          onSelect={setSelected}
        />
        <MapLegend
          classes={['1-59', '60-149', '150-399', '400-799', '800 of meer'].map((text, index) => ({
            text,
            level: index + 1,
          }))}
          none="geen deelname"
          hatched="niet bekend"
        />
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Dien je in?"
        actions={<Button>Dien in</Button>}
      >
        Na het indienen kun je niets meer wijzigen.
      </Dialog>
    </>
  );
}
