import { checkContact } from '@hub/domain';
import { Card, ErrorSummary, PageHeader, TextField, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DraftPageProps } from './DraftPages.tsx';
import type { ContactField } from './draft-input.ts';
import { fieldError } from './field-problem.ts';
import { TaskDone } from './TaskDone.tsx';

const FIELDS: readonly {
  readonly name: ContactField;
  readonly type: string;
  readonly autoComplete: string;
}[] = [
  { name: 'firstName', type: 'text', autoComplete: 'given-name' },
  { name: 'lastName', type: 'text', autoComplete: 'family-name' },
  { name: 'phone', type: 'tel', autoComplete: 'tel' },
  { name: 'email', type: 'email', autoComplete: 'email' },
];

/** Who answers questions about the application. */
export function ContactPage({ draft, mayEdit }: DraftPageProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  const { form } = draft;
  const problems = checkContact(form);
  const labels: Record<ContactField, string> = {
    firstName: t`Voornaam`,
    lastName: t`Achternaam`,
    phone: t`Telefoon`,
    email: t`E-mail`,
  };
  const errorOf = (name: string) => fieldError(problems, name, asked || touched.has(name), locale);
  return (
    <div className="narrow">
      <PageHeader
        title={<Trans>Contactpersoon</Trans>}
        lead={<Trans>Wie kan vragen over deze aanvraag beantwoorden?</Trans>}
      />
      {asked && problems.length > 0 && (
        <ErrorSummary
          problems={problems.map(({ field = '' }) => ({
            fieldId: `contact-${field}`,
            text: `${labels[field as ContactField]}: ${errorOf(field)}`,
          }))}
        />
      )}
      <Card>
        <div className="ui-stack">
          {FIELDS.map(({ name, type, autoComplete }) => (
            <TextField
              key={name}
              id={`contact-${name}`}
              label={labels[name]}
              type={type}
              autoComplete={autoComplete}
              value={form[name]}
              disabled={!mayEdit}
              hint={name === 'phone' ? t`Bijvoorbeeld 0470 12 34 56` : undefined}
              error={errorOf(name)}
              onChange={(text) => draft.change({ [name]: text })}
              onBlur={() =>
                setTouched((before) => (form[name] ? new Set([...before, name]) : before))
              }
            />
          ))}
        </div>
      </Card>
      <TaskDone draft={draft} ready={problems.length === 0} onNotReady={() => setAsked(true)} />
    </div>
  );
}
