// Files come in and go to a worker, which reads and judges them (worker/checkWorker.ts); what it answers
// is drawn as elements and texts, never as markup (view/). Nothing is sent, and
// nothing is kept but a draft that the reader asks for (keepDraft.ts).

import type { FormStart } from '../check/newForm.ts';
import { partOf } from '../explorer/dom/element.ts';
import { saveFile } from '../explorer/export/saveFile.ts';
import { changeEffects } from './changeEffects.ts';
import { type Answer, siteLink } from './checkLink.ts';
import { expectFiles } from './expectFiles.ts';
import { keepDraft } from './keepDraft.ts';
import { leaveGuard } from './leaveGuard.ts';
import type {
  CheckRequest,
  Expected,
  Overview,
  PastedTable,
  RulebookChoice,
  ShownForm,
} from './messages.ts';
import { rehearse } from './rehearse.ts';
import { changeWords, doneWords, failedWords, isWork } from './statusWords.ts';
import { takeIncoming } from './takeIncoming.ts';
import { takeNewForm } from './takeNewForm.ts';
import { takeRulebook } from './takeRulebook.ts';
import { typedYear } from './typedYear.ts';
import { cellName, fetchWords } from './view/cellName.ts';
import { type ShownPage, showForm } from './view/showForm.ts';
import type { OverviewSurroundings } from './view/showOverview.ts';

/** Makes 自查 answer. The page names the worker and where the rule books stand. */
export function startCheck(root: HTMLElement): void {
  const part = <Part extends HTMLElement>(name: string) => partOf<Part>(root, name);
  const [status, year] = [part('status'), part<HTMLInputElement>('year')];
  const desk = checkDesk(root, status);
  takeIncoming(part('files'), part('drop'), (files) => {
    if (files.length > 0) desk.add(files, typedYear(year.value));
  });
  takeNewForm(root, desk.begin);
  takeRulebook(part('rulebook'), part('ownRulebook'), desk.judgeBy);
  expectFiles(part('drop'), desk.warm);
  part('clear').addEventListener('click', desk.clear);
  part('tools').hidden = false;
  part('notice').hidden = true;
}

const SINCE = '存草稿以后网站的程序或评分规则更新过，以上是按现在的重新查的。';

/** Whether a file holds all that was written: that of the one form, or of all. */
function isTakenAway(request: CheckRequest, { forms }: Overview): boolean {
  if (request.kind !== 'make' || request.format.startsWith('remarks')) return false;
  return request.format === 'zip' || forms.length === 1;
}

const NOTHING: Overview = { forms: [], others: [] };

function isNothing({ forms, others }: Overview): boolean {
  return forms.length + others.length === 0;
}

/** What can be done with the forms on the page; `status` tells how it went. */
function checkDesk(root: HTMLElement, status: HTMLElement) {
  const say = (text: string) => {
    status.textContent = text;
  };
  /** The status may be out of sight where the buttons for files are. */
  const sayOfFile = (text: string) => {
    say(text);
    for (const note of root.querySelectorAll('.check-taken')) note.textContent = text;
  };
  const [overviewHost, formHost] = [partOf(root, 'overview'), partOf(root, 'form')];
  const link = siteLink(root.dataset, (done, all) => say(`正在读第 ${done + 1}／${all} 个……`));
  // what fails is said when something is asked of it
  link.then(rehearse).catch(() => undefined);
  let turn = 0;
  let overview = NOTHING;
  let page: { readonly id: string; readonly shown: ShownPage } | undefined;
  const effects = changeEffects();
  const draw = async (shown: ShownForm | undefined) => {
    turn += 1;
    const own = turn;
    const isEmpty = isNothing(overview);
    partOf(root, 'clear').hidden = isEmpty;
    root.classList.toggle('is-loaded', !isEmpty);
    const isOpen = shown !== undefined && page?.id === shown.id;
    if (isOpen) page?.shown.update(shown);
    else {
      page = shown && { id: shown.id, shown: showForm(shown, ask) };
      formHost.replaceChildren(...(page === undefined ? [] : [page.shown.node]));
    }
    const listed = listForms(overviewHost, overview, {
      open: (id) => ask({ kind: 'show', id }),
      make: (format) => ask({ kind: 'make', format, id: undefined }),
      shown: shown?.id,
      isStale: () => own !== turn,
    });
    if (!isOpen) goToForm();
    await listed;
    await page?.shown.whole;
  };
  const guard = leaveGuard();
  const ask = async (request: CheckRequest): Promise<Answer | undefined> => {
    try {
      if (request.kind === 'make') say('正在生成文件……');
      const answer = await (await link).ask(request);
      if (answer.kind === 'made') {
        saveFile(answer.file.name, 'application/octet-stream', answer.file.bytes);
        if (isTakenAway(request, overview)) guard.set(false);
        sayOfFile(`已生成“${answer.file.name}”，在浏览器下载文件的文件夹里。`);
      }
      if (answer.kind !== 'answer') return answer;
      overview = answer.overview;
      if (isWork(request) && answer.refusal === undefined) {
        guard.set(true);
        // work stays in reach beside a second form, though the site is built anew before that comes
        fetchList().catch(() => undefined);
      }
      const effect = effects(request, answer);
      const cell = answer.step === undefined ? '' : await cellName(answer.step);
      const words = changeWords(request, answer, effect, cell);
      if (words !== undefined) say(words);
      await draw(answer.shown);
      if (answer.shown !== undefined) fetchWords().catch(() => undefined);
      if (words !== undefined && request.kind === 'change' && request.change.kind === 'cell') {
        page?.shown.say(request.change.path, answer.refusal === undefined ? effect : words);
      }
      if (request.kind === 'show') return answer;
      await draft.store();
      return answer;
    } catch {
      const isFile = request.kind === 'make';
      (isFile ? sayOfFile : say)(failedWords(guard.isOpen()));
      return undefined;
    }
  };
  const draft = keepDraft(root, {
    say,
    kept: () => guard.set(false),
    text: async () => {
      const answer = await ask({ kind: 'draft' });
      return answer?.kind === 'draft' ? answer : undefined;
    },
    show: async (kept) => {
      const answer = await ask({ kind: 'restore', draft: kept });
      if (answer?.kind !== 'answer') return undefined;
      if (answer.refusal === undefined) arrive(answer);
      return answer.refusal === undefined;
    },
  });
  /** Says what came, and leads to it where no form is open. */
  const arrive = (answer: Answer | undefined) => {
    if (answer?.kind !== 'answer') return;
    const since = answer.isOther === true ? SINCE : '';
    say(`${doneWords(answer.overview, answer.shown)}${since}`);
    if (answer.shown === undefined) status.focus();
  };
  /**
   * The same with all that is found, where a part of the checks looked as yet; nothing where the others do not come, or
   * the form was cleared away meanwhile.
   */
  const wholly = async (answer: Answer | undefined): Promise<Answer | undefined> => {
    if (answer?.kind !== 'answer' || answer.shown?.isPartly !== true) return answer;
    const whole = await ask({ kind: 'show', id: answer.shown.id });
    if (whole !== undefined) return isNothing(overview) ? undefined : whole;
    overview = NOTHING;
    await draw(undefined);
    status.focus();
    return undefined;
  };
  return {
    add: async (files: readonly (File | PastedTable)[], year: number | undefined) => {
      say(`正在读 ${files.length} 个文件……`);
      arrive(await wholly(await ask({ kind: 'add', files, year })));
    },
    begin: async (start: () => Promise<FormStart>) => {
      const own = await start().catch(() => undefined);
      if (own === undefined) return say(failedWords(guard.isOpen()));
      partOf<HTMLDetailsElement>(root, 'begin').open = false;
      const answer = await ask({ kind: 'begin', start: own });
      if (answer !== undefined) say('新表在下面，点格就能填；每个目标下面写着它怎样读。');
    },
    /** Whether the forms are judged by it now. */
    judgeBy: async (choice: RulebookChoice) => {
      const answer = await ask({ kind: 'rulebook', choice, shown: page?.id });
      if (answer?.kind !== 'answer') return false;
      say(answer.refusal ?? (overview.forms.length === 0 ? '' : '已按所选的规则重新复核。'));
      return answer.refusal === undefined;
    },
    warm: (kinds: readonly Expected[]) => {
      link.then((own) => own.ask({ kind: 'warm', kinds })).catch(() => undefined);
    },
    clear: async () => {
      if (guard.isOpen() && !confirm('改过的还没有带走，也没有存草稿；清空就没有了。清空吗？'))
        return;
      const isKept = draft.leave();
      await ask({ kind: 'forget' });
      guard.set(false);
      say(isKept ? '已清空；草稿还存着，可以接着改，也可以删掉。' : '已清空。');
      partOf(root, 'files').focus();
    },
  };
}

/** Nothing is listed beside one form alone: the program of the list comes with the second, or with what was not judged. */
async function listForms(
  host: HTMLElement,
  overview: Overview,
  around: OverviewSurroundings,
): Promise<void> {
  const isList = overview.forms.length > 1 || overview.others.length > 0;
  if (!isList && host.childElementCount === 0) return;
  const { showOverview } = await fetchList();
  await showOverview(host, overview, around);
}

function fetchList() {
  return import('./view/showOverview.ts');
}

/** What was found is in sight below the title of a form, on a phone too. */
function goToForm(): void {
  const title = document.getElementById('check-form');
  title?.focus();
  title?.scrollIntoView();
}
