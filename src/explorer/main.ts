import { startExplorer } from './page/startExplorer.ts';

const root = document.querySelector<HTMLElement>('.explorer');
if (root !== null) startExplorer(root);
