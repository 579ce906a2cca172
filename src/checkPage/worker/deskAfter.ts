import {
  type DeskForm,
  withAim,
  withChange,
  withLastUndone,
  withoutLastChange,
  withReason,
} from '../../check/deskForm.ts';
import type { CheckRequest } from '../messages.ts';

/** What a person does to one form. */
export type Edit = Extract<CheckRequest, { kind: 'change' | 'undo' | 'redo' | 'explain' | 'aim' }>;

const EDITS = new Set<string>([
  'change',
  'undo',
  'redo',
  'explain',
  'aim',
] satisfies Edit['kind'][]);

/** Whether a request is to do something to one form. */
export function isEdit(request: CheckRequest): request is Edit {
  return EDITS.has(request.kind);
}

/** The form after it. */
export function deskAfter(desk: DeskForm, request: Edit): DeskForm {
  switch (request.kind) {
    case 'change':
      return withChange(desk, request.change);
    case 'undo':
      return withoutLastChange(desk);
    case 'redo':
      return withLastUndone(desk);
    case 'explain':
      return withReason(desk, request.exception);
    case 'aim':
      return withAim(desk, request.isTargetsOnly);
    default:
      return request satisfies never;
  }
}
