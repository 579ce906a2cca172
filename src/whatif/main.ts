import { startWhatIf } from './startWhatIf.ts';

const section = document.querySelector<HTMLElement>('.what-if');
if (section !== null) startWhatIf(section);
