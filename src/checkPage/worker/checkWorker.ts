// Files are read and judged here, so that the page never waits. What was read stays here until the page
// says to forget it: more files are judged beside the forms that came before, and the page is told of one
// form at a time.

import { formSummary } from '../../check/formSummary.ts';
import { formView } from '../../check/formView.ts';
import { type JudgedForm, judgeForms, type Terms } from '../../check/judgeForms.ts';
import type { ReadForm } from '../../check/readForms.ts';
import type { CheckReply, CheckRequest, Overview, ShownForm, Unjudged } from '../messages.ts';
import { readIncoming } from './readIncoming.ts';
import { withoutConnections } from './withoutConnections.ts';

withoutConnections(self);

let terms: Terms = { settings: { earlierRulebooks: [] }, rulebooks: [], year: undefined };
let forms: readonly ReadForm[] = [];
let unread: readonly Unjudged[] = [];
let judged: ReadonlyMap<string, JudgedForm> = new Map();
let others: readonly Unjudged[] = [];

type Reply = (message: CheckReply) => void;

/** Requests are answered one after another. */
let last = Promise.resolve();

/** The page speaks over a port of its own: pdf.js takes the messages of a worker for its own. */
self.addEventListener('message', ({ ports: [port] }) => port && listen(port), { once: true });

function listen(port: MessagePort): void {
  const reply = (message: CheckReply) => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
    last = last
      .then(() => answer(data, reply))
      .then(
        (shown) => reply({ kind: 'answer', overview: overview(), shown }),
        () => reply({ kind: 'failed' }),
      );
  };
}

async function answer(request: CheckRequest, reply: Reply): Promise<ShownForm | undefined> {
  switch (request.kind) {
    case 'terms':
      terms = { ...terms, ...request.terms };
      return undefined;
    case 'warm':
      await Promise.all([
        import('../../intake/readers/docx/readDocx.ts'),
        import('../../intake/readers/xlsx/readXlsx.ts'),
      ]);
      return undefined;
    case 'add':
      terms = { ...terms, year: request.year };
      await add(request.files, reply);
      judge();
      return judged.size === 1 ? shownForm([...judged.keys()][0] ?? '') : undefined;
    case 'show':
      return shownForm(request.id);
    case 'forget':
      forms = [];
      unread = [];
      judge();
      return undefined;
    default:
      return request satisfies never;
  }
}

async function add(
  files: Extract<CheckRequest, { kind: 'add' }>['files'],
  reply: Reply,
): Promise<void> {
  for (const [done, file] of files.entries()) {
    reply({ kind: 'progress', done, all: files.length });
    const read = await readIncoming(file);
    forms = [...forms, ...read.forms];
    unread = [...unread, ...read.others];
  }
}

function judge(): void {
  const places = new Map(forms.map((read, index) => [read, `${index + 1}`]));
  const found = judgeForms(forms, terms);
  judged = new Map(found.judged.map((one) => [places.get(one.read) ?? '', one]));
  const unjudged = found.unjudged.map(({ read, sentence }) => {
    return { name: `${read.file}　${read.form.head.name}`, sentence };
  });
  others = [...unjudged, ...unread];
}

function overview(): Overview {
  const summaries = [...judged].map(([id, one]) => ({ ...formSummary(one), id }));
  return { forms: summaries, others };
}

function shownForm(id: string): ShownForm | undefined {
  const one = judged.get(id);
  return one === undefined ? undefined : { ...formView(one), id };
}
