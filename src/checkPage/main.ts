import { startCheck } from './startCheck.ts';

const root = document.querySelector<HTMLElement>('.self-check');
if (root !== null) startCheck(root);
