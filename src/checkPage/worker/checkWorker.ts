// Files are read and judged here, so that the page never waits. What was read stays here until the page
// says to forget it: more files are judged beside the forms that came before, and the page is told of one
// form at a time.

import { type DeskForm, deskForm, steppedCell } from '../../check/deskForm.ts';
import { EARLY_JUDGING } from '../../check/earlyJudging.ts';
import type { Terms } from '../../check/judgeForms.ts';
import { underRulebook } from '../../check/underRulebook.ts';
import type { CheckReply, CheckRequest, ShownForm, Unjudged } from '../messages.ts';
import { CheckedForms } from './checkedForms.ts';
import { deskAfter, type Edit, isEdit } from './deskAfter.ts';
import type { Incoming } from './readIncoming.ts';
import { rehearseJudging } from './rehearseJudging.ts';
import { withoutConnections } from './withoutConnections.ts';

withoutConnections(self);

const forms = new CheckedForms();
/** As the site declares them, and as they hold under the rule book that was chosen. */
let siteTerms: Terms = {
  settings: { earlierRulebooks: [] },
  rulebooks: [],
  year: undefined,
  ...EARLY_JUDGING,
  formOf: () => '数据格式还没有取到',
};
let terms = siteTerms;

type Reply = (message: CheckReply) => void;

/** Requests are answered one after another. */
let last = Promise.resolve();
/** Of those that are not answered, how many the reader waits for. */
let awaited = 0;
const UNSEEN = new Set<CheckRequest['kind']>(['rehearse', 'warm']);

/** What is written with these is in no file. */
const WORK = new Set<CheckRequest['kind']>([
  'change',
  'undo',
  'redo',
  'explain',
  'begin',
  'restore',
]);

/** The page speaks over a port of its own: pdf.js takes the messages of a worker for its own. */
self.addEventListener('message', ({ ports: [port] }) => port && listen(port), { once: true });

function listen(port: MessagePort): void {
  const reply = (message: CheckReply) => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
    const weight = UNSEEN.has(data.kind) ? 0 : 1;
    awaited += weight;
    last = last
      .then(() => (data.kind === 'make' ? made(data) : answer(data, reply)))
      .then(reply, () => reply({ kind: 'failed' }))
      .then(() => {
        if (WORK.has(data.kind)) fetchWriters();
      })
      .finally(() => {
        awaited -= weight;
      });
  };
}

type Making = Extract<CheckRequest, { kind: 'make' }>;

/** The writers come when the first file is asked for, or there is something to lose. */
async function made({ id, format }: Making): Promise<CheckReply> {
  await judgeWhole();
  const own = forms.toWrite(id);
  const [first] = own;
  if (format === 'json' && first !== undefined) {
    const { formData } = await import('./firstForm.ts');
    return { kind: 'made', file: formData(first) };
  }
  const { makeFile } = await import('./makeFile.ts');
  return { kind: 'made', file: await makeFile(own, format) };
}

/** So long after work the page has drawn what became of it, in milliseconds. */
const DRAWN = 500;

/**
 * So that work can be taken away whatever becomes of the site: one that is built anew while its page is open has
 * other files, and the earlier ones are gone.
 */
function fetchWriters(): void {
  setTimeout(() => import('./makeFile.ts').catch(() => undefined), DRAWN);
}

async function answer(request: Exclude<CheckRequest, Making>, reply: Reply): Promise<CheckReply> {
  if (!UNSEEN.has(request.kind)) await judgeWhole();
  if (request.kind === 'rulebook') return underChoice(request);
  if (isEdit(request)) return edited(request);
  if (request.kind === 'draft') {
    const desks = forms.desks();
    if (desks.length === 0) return { kind: 'draft', draft: undefined };
    const { keptDraft } = await import('./firstForm.ts');
    return { kind: 'draft', draft: keptDraft(desks, siteTerms) };
  }
  if (request.kind === 'restore') return restored(request.draft);
  const shown = await shownAfter(request, reply);
  return { kind: 'answer', overview: forms.overview(), shown };
}

async function restored(draft: string): Promise<CheckReply> {
  const [{ readDraft }, own] = await Promise.all([
    import('../../check/readDraft.ts'),
    fetchWhole(),
  ]);
  const kept = readDraft(draft);
  if (kept === undefined) {
    return { kind: 'answer', overview: forms.overview(), refusal: '不是本页存的草稿' };
  }
  forms.put(kept.desks, [], terms);
  const isOther = own.isOtherJudging(kept.by, siteTerms);
  return { kind: 'answer', overview: forms.overview(), shown: onlyForm(), isOther };
}

/** The data format and all checks come with the first form, and with them what begins one. */
async function fetchWhole() {
  const own = await import('./firstForm.ts');
  siteTerms = own.wholeTerms(siteTerms);
  terms = own.wholeTerms(terms);
  return own;
}

function edited(request: Edit): CheckReply {
  const { id } = request;
  const step = steppedCell(forms.desk(id), request.kind);
  const refusal = forms.change(id, (desk) => deskAfter(desk, request), terms);
  return { kind: 'answer', overview: forms.overview(), shown: forms.shown(id), refusal, step };
}

type Draft = Extract<CheckRequest, { kind: 'draft' | 'restore' }>;
type Choosing = Extract<CheckRequest, { kind: 'rulebook' }>;

async function underChoice({ choice, shown }: Choosing): Promise<CheckReply> {
  const { chosenRulebook } = await import('./chosenRulebook.ts');
  const { rulebook, refusal } = chosenRulebook(choice, siteTerms.rulebooks);
  if (refusal === undefined) {
    const { year } = terms;
    terms = rulebook === undefined ? siteTerms : underRulebook(siteTerms, rulebook);
    terms = { ...terms, year };
    forms.judgeAll(terms);
  }
  const form = shown === undefined ? undefined : forms.shown(shown);
  return { kind: 'answer', overview: forms.overview(), shown: form, refusal };
}

async function shownAfter(
  request: Exclude<CheckRequest, Making | Choosing | Edit | Draft>,
  reply: Reply,
): Promise<ShownForm | undefined> {
  switch (request.kind) {
    case 'terms':
      siteTerms = { ...siteTerms, ...request.terms };
      terms = siteTerms;
      return undefined;
    case 'rehearse':
      return rehearseJudging(terms);
    case 'warm': {
      const { rehearseReading } = await import('./rehearseReading.ts');
      await rehearseReading(request.kinds, terms, () => awaited > 0);
      return undefined;
    }
    case 'add':
      terms = { ...terms, year: request.year };
      return add(request.files, reply);
    case 'begin': {
      const { begunForm } = await fetchWhole();
      return forms.shown(forms.put([begunForm(request.start)], [], terms).at(-1) ?? '');
    }
    case 'show':
      return forms.shown(request.id);
    case 'forget':
      forms.clear();
      return undefined;
    default:
      return request satisfies never;
  }
}

type Files = Extract<CheckRequest, { kind: 'add' }>['files'];

/**
 * A form that comes alone and first is shown as soon as what is here already finds something. Of all else the data
 * format and the rest of the checks come while it is read, and it is judged once both are there.
 */
async function add(files: Files, reply: Reply): Promise<ShownForm | undefined> {
  const mayBeAlone = files.length === 1 && forms.desks().length === 0;
  const [read] = await Promise.all([readAll(files, reply), mayBeAlone ? undefined : fetchWhole()]);
  const unread = read.flatMap(({ others }) => others);
  const desks = read.flatMap((one) => one.forms.map(deskForm));
  const first = mayBeAlone && desks.length === 1 ? firstFindings(desks, unread) : undefined;
  if (first !== undefined) return first;
  await fetchWhole();
  forms.put(desks, unread, terms);
  return onlyForm();
}

/** Whether the form that is there is judged by a part of the checks as yet. */
let isPartly = false;

/** What is found of a form by what is here; nothing where that is nothing, or where all is here. */
function firstFindings(desks: DeskForm[], unread: readonly Unjudged[]): ShownForm | undefined {
  if (terms.formResult !== EARLY_JUDGING.formResult) return undefined;
  try {
    forms.put(desks, unread, { ...terms, ...EARLY_JUDGING });
    const shown = onlyForm();
    isPartly = shown !== undefined && !shown.isTargets && shown.findings.length > 0;
    if (isPartly && shown !== undefined) return { ...shown, isPartly };
  } catch {
    // what is no form cannot be judged before it is held against the data format
  }
  forms.clear();
  return undefined;
}

/** Judges the form by all checks that is judged by a part of them; where they do not come, there is no form. */
async function judgeWhole(): Promise<void> {
  if (!isPartly) return;
  isPartly = false;
  try {
    await fetchWhole();
    forms.judgeAll(terms);
  } catch (error) {
    forms.clear();
    throw error;
  }
}

async function readAll(files: Files, reply: Reply): Promise<Incoming[]> {
  const { readIncoming } = await import('./readIncoming.ts');
  const read: Incoming[] = [];
  for (const [done, file] of files.entries()) {
    reply({ kind: 'progress', done, all: files.length });
    read.push(await readIncoming(file));
  }
  return read;
}

/** A form that is alone is shown at once. */
function onlyForm(): ShownForm | undefined {
  const [own, ...others] = forms.overview().forms;
  return own === undefined || others.length > 0 ? undefined : forms.shown(own.id);
}
