import { useEffect, useState } from 'react';
import { useUiTexts } from '../UiRoot.tsx';
import { Button } from './Button.tsx';
import type { LogView } from './log-view.ts';
import { SelectField, type SelectOption } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  readonly view: LogView;
  readonly onChange: (view: LogView) => void;
  readonly actions: readonly SelectOption[];
  /** the log holds files of several organisations */
  readonly withAbout?: boolean;
}

/** Narrows a log. What is typed counts when the form is sent; a choice or a day at once. */
export function LogFilter({ view, onChange, actions, withAbout = false }: Props) {
  const texts = useUiTexts();
  const [typed, setTyped] = useState(view);
  useEffect(() => setTyped(view), [view]); // the address may change below us: back, a link
  const set = (change: Partial<LogView>) => setTyped({ ...typed, ...change });
  const send = (change: Partial<LogView>) => onChange({ ...typed, ...change });
  return (
    <search>
      <form
        className="ui-row ui-log-filter"
        onSubmit={(event) => {
          event.preventDefault();
          onChange(typed);
        }}
      >
        <SelectField
          label={texts.what}
          value={typed.what}
          options={[{ value: '', label: texts.everything }, ...actions]}
          onChange={(what) => send({ what })}
        />
        <TextField label={texts.who} value={typed.who} onChange={(who) => set({ who })} />
        {withAbout && (
          <TextField label={texts.about} value={typed.about} onChange={(about) => set({ about })} />
        )}
        <TextField
          label={texts.from}
          type="date"
          value={typed.from}
          onChange={(from) => send({ from })}
        />
        <TextField
          label={texts.until}
          type="date"
          value={typed.until}
          onChange={(until) => send({ until })}
        />
        <Button type="submit" variant="secondary">
          {texts.search}
        </Button>
      </form>
    </search>
  );
}
