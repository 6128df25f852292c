// Findings that are no faults of the box, each with the reason. One that no longer comes up is to be taken out: the
// program names it after a run over all states.
import type {Finding} from './engines.js';

export interface Exception extends Pick<Finding, 'engine' | 'rule'> {
  /** Only where the element reads so. */
  readonly where: RegExp;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [];

export const exceptionFor = ({engine, rule, where}: Finding): Exception | undefined =>
  exceptions.find((each) => each.engine === engine && each.rule === rule && each.where.test(where));

export const asLine = ({engine, rule, where, says}: Finding): string =>
  `${engine}: ${rule}: ${says}\n    ${where}`;
