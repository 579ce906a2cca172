import type { Project } from '../../model/project.ts';
import type { AuditSubject, Check } from '../finding.ts';

/**
 * Whether a check would conclude something from an amount whose unit is doubted (A14). One cell in 元 in
 * a form in 万元 is one fault, and what follows from it is none; an exception in the list settles it.
 */
export function restsOnDoubt(
  { money }: Pick<Check, 'money'>,
  { project, moneySlips }: AuditSubject,
): boolean {
  if (money === undefined || moneySlips.length === 0 || isSettled(project)) return false;
  const { key } = project.funds.total;
  return (
    money === 'everyRow' ||
    moneySlips.some(({ about }) => about?.kind === 'funds' && about.row === key)
  );
}

function isSettled({ listEntry }: Project): boolean {
  return listEntry.accepted?.some(({ code }) => code === 'moneyUnitSlip') ?? false;
}
