import { useState } from 'react';
import {
  Breadcrumb,
  BudgetBar,
  BulletBar,
  Card,
  Cell,
  CopyText,
  DemoLabel,
  HeadCell,
  LinkTabs,
  Meter,
  Money,
  PageHeader,
  Reach,
  ShowMore,
  type Sort,
  SortHeader,
  StatusTag,
  StepBar,
  Table,
  Terms,
  UnitBlocks,
} from '../src/index.ts';

const ROWS = [
  { name: 'Mechelen', cents: 59_890_000, reached: 198, agreed: 260 },
  { name: 'Gent', cents: 40_964_000, reached: 187, agreed: 176 },
];

export function Displays() {
  const [sort, setSort] = useState<Sort<'name' | 'cents'>>({ column: 'name', descending: false });
  return (
    <>
      <Breadcrumb crumbs={[{ label: 'Werklijst', href: '/' }, { label: 'PS-2026-0001' }]} />
      <PageHeader
        title="Mechelen"
        status={<StatusTag tone="todo">In nazicht</StatusTag>}
        lead="Vervolgaanvraag, ingediend op 4 juli 2023."
        actions={<DemoLabel />}
      />
      <StepBar
        label="Stappen"
        steps={[
          { key: '1', label: 'Ingediend', detail: '4 juli 2023', state: 'done' },
          { key: '2', label: 'In nazicht', detail: 'sinds 6 juli', state: 'now' },
          { key: '3', label: 'Beslist', detail: '22 september', state: 'future' },
        ]}
      />
      <StepBar
        label="Dossiers per stap"
        steps={[
          { key: '1', label: 'Ingediend', count: 12, href: '/?s=1', state: 'future' },
          { key: '2', label: 'In nazicht', count: 21, href: '/?s=2', state: 'now' },
          { key: '3', label: 'Beslist', count: 0, href: '/?s=3', state: 'future' },
        ]}
      />
      <Card heading="Bedragen" flush>
        <LinkTabs
          label="Projectjaren"
          tabs={[
            { href: '/?j=1', label: 'Projectjaar 1', detail: '2022-2023', current: false },
            { href: '/?j=2', label: 'Projectjaar 2', detail: '2023-2024', current: true },
          ]}
        />
        <Table caption="Bedragen per bestuur" stack>
          <thead>
            <tr>
              <SortHeader column="name" sort={sort} onSort={setSort}>
                Bestuur
              </SortHeader>
              <SortHeader column="cents" sort={sort} onSort={setSort} numeric>
                Toegekend
              </SortHeader>
              <HeadCell>Bereikt</HeadCell>
              <HeadCell>Stand</HeadCell>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(({ name, cents, reached, agreed }, index) => (
              <tr key={name} data-selected={index === 0 ? '' : undefined}>
                <Cell>
                  <a href="/">{name}</a>
                  <small>dient alleen in</small>
                </Cell>
                <Cell numeric label="Toegekend">
                  <Money cents={cents} />
                </Cell>
                <Cell label="Bereikt" wide>
                  <Reach value={reached} of={agreed} unit="personen" />
                  <BulletBar
                    value={reached}
                    target={agreed}
                    tone={reached < agreed ? 'low' : 'reached'}
                  />
                </Cell>
                <Cell label="Stand">
                  <StatusTag tone={reached < agreed ? 'neutral' : 'ok'}>
                    {reached < agreed ? 'Niet gehaald' : 'Gehaald'}
                  </StatusTag>
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
        <div className="ui-card-body">
          <ShowMore shown={2} total={149} all onMore={() => undefined} />
        </div>
      </Card>
      <Card heading="Ronde 1">
        <BudgetBar
          limit={13_000_000}
          parts={[
            { key: 'a', label: 'betaald als voorschot (80 %)', cents: 9_776_000, fill: 'done' },
            { key: 'b', label: 'nog te betalen', cents: 1_033_000, fill: 'later' },
            { key: 'c', label: 'nog te behalen', cents: 1_411_000, fill: 'risk' },
          ]}
        />
        <Terms
          terms={[
            { key: 'a', label: 'Vlaanderen', value: <Money cents={12_220_000} /> },
            {
              key: 'b',
              label: 'Jullie bestuur',
              hint: 'geld of personeel',
              value: <Money cents={12_220_000} />,
            },
            { key: 'c', label: 'Samen', value: <Money cents={24_440_000} />, total: true },
          ]}
        />
        <CopyText label="Opdracht" value="curl -s http://localhost:4000/health/ready" />
        <Meter value={3} max={9} />
        <UnitBlocks done={1} planned={3} />
      </Card>
    </>
  );
}
