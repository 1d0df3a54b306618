import type { Span } from '@hub/server';
import type { DocumentNode, GraphQLError } from 'graphql';
import { BoundedMap } from './bounded-map.ts';
import type { CompiledOperation } from './compile-operation.ts';
import { type Conditions, conditionVariables } from './conditions.ts';
import { UnplannedError } from './refuse-unplanned.ts';
import { type SelectedOperation, selectOperation } from './select-operation.ts';
import { unsupportedReason } from './unsupported.ts';

/** 2^4 forms of an operation at most; one with more conditions is planned once, with its conditions, by stock. */
const MAX_CONDITIONS = 4;
/**
 * Several times what the front-ends of one contract ask. More would only keep what programs ask in ever new words: about 20 kB each,
 * in every contract.
 */
const MAX_OPERATIONS = 250;
const MAX_FORMS = 500;

export interface AskedOperation {
  readonly queryHash: string;
  readonly operationName: string | undefined;
  readonly document: DocumentNode;
}

/** Not for us: the stock executor answers. */
interface Refused {
  readonly refused: string;
  /** Nor for stock, which would answer wrongly. */
  readonly error?: GraphQLError;
}
interface Known {
  readonly key: string;
  readonly selected: SelectedOperation;
  readonly conditionNames: readonly string[];
}

/** Hears for whom, if anybody waits whose request is recorded. */
type Compile = (
  operation: SelectedOperation,
  conditions: Conditions,
  span: Span | null | undefined,
) => CompiledOperation;

/** What is known of the operations of one supergraph. Both maps are bounded. */
export class OperationCache {
  readonly #operations = new BoundedMap<string, Known | Refused>(MAX_OPERATIONS);
  readonly #forms = new BoundedMap<string, CompiledOperation | Refused>(MAX_FORMS);
  readonly #compile: Compile;

  constructor(compile: Compile) {
    this.#compile = compile;
  }

  /** The operation itself, or why it is not ours. */
  find({ queryHash, operationName, document }: AskedOperation): Known | Refused {
    const key = `${queryHash} ${operationName ?? ''}`;
    return this.#operations.getOrMake(key, () =>
      orRefused(() => {
        const selected = selectOperation(document, operationName);
        const conditionNames = conditionVariables(selected.document);
        const reason = unsupportedReason(selected.document);
        if (reason) return { refused: reason };
        if (conditionNames.length > MAX_CONDITIONS) return { refused: 'too many conditions' };
        return { key, selected, conditionNames };
      }),
    );
  }

  /** The operation compiled for these values of its variables, or why it is not ours. */
  compiled(
    { key, selected, conditionNames }: Known,
    values: Readonly<Record<string, unknown>>,
    span?: Span | null,
  ): CompiledOperation | Refused {
    const conditions: Record<string, boolean> = {};
    for (const name of conditionNames) {
      const value = values[name];
      if (typeof value !== 'boolean') return { refused: `condition ${name} is not a boolean` };
      conditions[name] = value;
    }
    const form = conditionNames.map((name) => (conditions[name] ? '1' : '0')).join('');
    return this.#forms.getOrMake(`${key} ${form}`, () =>
      orRefused(() => this.#compile(selected, conditions, span)),
    );
  }

  /** Compiles every form of an operation. */
  prepare(asked: AskedOperation): void {
    const found = this.find(asked);
    if ('refused' in found) return;
    for (const values of everyChoice(found.conditionNames)) this.compiled(found, values);
  }
}

/** All ways to decide some conditions. */
function everyChoice(names: readonly string[]): Record<string, boolean>[] {
  let choices: Record<string, boolean>[] = [{}];
  for (const name of names) {
    choices = choices.flatMap((choice) => [
      { ...choice, [name]: false },
      { ...choice, [name]: true },
    ]);
  }
  return choices;
}

/** Whatever we cannot compile, stock may: it then also words the error. */
function orRefused<T>(make: () => T): T | Refused {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnplannedError) return { refused: error.message, error };
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
