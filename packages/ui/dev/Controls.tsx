import { useState } from 'react';
import {
  Button,
  Card,
  Checkbox,
  LinkButton,
  ReachField,
  SelectField,
  TextArea,
  TextField,
} from '../src/index.ts';

export function Controls() {
  const [reach, setReach] = useState('210');
  const [plan, setPlan] = useState(true);
  const [name, setName] = useState('');
  const [province, setProvince] = useState('antwerpen');
  return (
    <Card heading="Controls" aside={<a href="/">Alle</a>} footer="Wat hier staat, is fictief.">
      <div className="ui-stack">
        <div className="ui-row">
          <Button>Dien in</Button>
          <Button variant="secondary">Stel een vraag</Button>
          <Button variant="danger">Trek in</Button>
          <Button busy>Wordt bewaard</Button>
          <Button disabled>Niet nu</Button>
          <Button variant="quiet">Voeg toe</Button>
          <LinkButton href="/gemeenten" variant="secondary" size="small">
            Bekijk Mechelen
          </LinkButton>
        </div>
        <TextField
          label="Voornaam"
          hint="Zoals op je identiteitskaart"
          value={name}
          onChange={setName}
        />
        <TextField
          label="Rekeningnummer"
          error="Dit rekeningnummer klopt niet. Kijk het na."
          value="BE00"
          onChange={() => undefined}
        />
        <TextArea label="Motivering" optional value="" onChange={() => undefined} />
        <SelectField
          label="Provincie"
          value={province}
          onChange={setProvince}
          options={[
            { value: 'antwerpen', label: 'Antwerpen' },
            { value: 'limburg', label: 'Limburg' },
          ]}
        />
        <Checkbox label="We maken een plan" hint="Eén keer" checked={plan} onChange={setPlan} />
        <div style={{ maxWidth: 280 }}>
          <ReachField
            label="Gepland bereik"
            unit="jongeren"
            max={180}
            value={reach}
            onChange={setReach}
          />
        </div>
      </div>
    </Card>
  );
}
