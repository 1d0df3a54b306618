import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from './Icon.tsx';

export interface Step {
  readonly key: string;
  readonly label: string;
  /** a date, or what is expected */
  readonly detail?: ReactNode;
  readonly state: 'done' | 'now' | 'future';
  /** large figure above the label: how many files stand here */
  readonly count?: number;
  readonly href?: string;
}

function Content({ step }: { readonly step: Step }) {
  const { label, detail, state, count } = step;
  if (count !== undefined) {
    return (
      <>
        <span className={classNames('ui-step-count', count === 0 && 'ui-step-zero')}>{count}</span>
        {label}
      </>
    );
  }
  return (
    <>
      <b>
        {state === 'done' && <Icon name="check" />} {label}
      </b>
      {detail}
    </>
  );
}

/** Steps of a file from left to right, or the number of files per step as links. */
export const StepBar = ({
  label,
  steps,
}: {
  readonly label: string;
  readonly steps: readonly Step[];
}) => (
  <ol className="ui-steps" aria-label={label}>
    {steps.map((step) => {
      const current = step.state === 'now' ? 'step' : undefined;
      return (
        <li key={step.key} data-state={step.state}>
          {step.href ? (
            <a className="ui-step" href={step.href} aria-current={current}>
              <Content step={step} />
            </a>
          ) : (
            <span className="ui-step" aria-current={current}>
              <Content step={step} />
            </span>
          )}
        </li>
      );
    })}
  </ol>
);
