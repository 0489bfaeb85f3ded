// A JupyterLab extension, written by hand as the module-federation container that JupyterLab loads: no build step.
//
// While the user types, the kernel compiles the active cell, so that running it takes no time for that; its errors are
// drawn under the code. After a run, it compiles the cells below. Only notebooks of our kernel are looked at, nothing is
// run, and nothing in the notebook changes. kernel/src/jupyter/kernel/typing.rs describes the messages.
(() => {
  'use strict';
  const KERNEL = 'tubelab';
  const TARGET = 'tubelab.precompile';
  const PAUSE = 300; // milliseconds without a change, after which a cell is sent
  const SETTLED = 50; // after a run, so that a cell that waits behind it has begun
  const BELOW = 20; // so many cells below the one that ran

  let shared;

  const load = async name => {
    const versions = Object.values((shared && shared[name]) || {});
    if (!versions.length) throw new Error(`JupyterLab does not share ${name}`);
    return (await versions[0].get())();
  };

  // The kernel counts characters, an editor halves of those beyond the first 65,536.
  const places = text => {
    const at = [0];
    for (const character of text) at.push(at[at.length - 1] + character.length);
    return count => at[Math.min(Math.max(count, 0), at.length - 1)];
  };

  // Draws errors under the code of an editor, with what they say where the mouse rests.
  const underlines = ({ StateEffect, StateField }, { Decoration, EditorView, hoverTooltip }) => {
    const drawn = StateEffect.define();
    const field = StateField.define({
      create: () => Decoration.none,
      update(marks, transaction) {
        // What was said of another text says nothing of this one.
        const kept = transaction.docChanged ? Decoration.none : marks;
        return transaction.effects.reduce((last, effect) => (effect.is(drawn) ? effect.value : last), kept);
      },
      provide: marks => EditorView.decorations.from(marks)
    });
    const tooltip = hoverTooltip((view, at) => {
      const found = [];
      view.state.field(field).between(at, at, (from, to, mark) => {
        found.push({ from, to, message: mark.spec.message });
      });
      if (!found.length) return null;
      const create = () => {
        const dom = document.createElement('div');
        dom.className = 'tubelab-precompile-message';
        for (const { message } of found) dom.appendChild(document.createElement('div')).textContent = message;
        return { dom };
      };
      return { pos: Math.min(...found.map(one => one.from)), end: Math.max(...found.map(one => one.to)), create };
    });
    const theme = EditorView.baseTheme({
      '.tubelab-precompile-mark': {
        textDecoration: 'underline wavy var(--jp-error-color1)',
        textDecorationSkipInk: 'none',
        textUnderlineOffset: '3px'
      },
      '.cm-tooltip.cm-tooltip-hover:has(.tubelab-precompile-message)': {
        background: 'var(--jp-layout-color1)',
        color: 'var(--jp-ui-font-color1)',
        border: '1px solid var(--jp-border-color1)',
        borderLeft: '3px solid var(--jp-error-color1)'
      },
      // Leaves the line itself in sight.
      '.cm-tooltip-below:has(.tubelab-precompile-message)': { marginTop: '6px' },
      '.tubelab-precompile-message': {
        padding: '4px 10px',
        maxWidth: '640px',
        whiteSpace: 'pre-wrap',
        font: 'var(--jp-ui-font-size1)/1.5 var(--jp-ui-font-family)'
      }
    });
    return (view, text, marks) => {
      if (view.state.field(field, false) === undefined) {
        if (!marks.length) return;
        view.dispatch({ effects: StateEffect.appendConfig.of([field, tooltip, theme]) });
      }
      const place = places(text);
      const ranges = marks.flatMap(({ from, to, message }) => {
        // An error at the end of a line lies on the last letter before it.
        const [start, end] = from < to ? [place(from), place(to)] : [place(from - 1), place(from)];
        return start < end ? [Decoration.mark({ class: 'tubelab-precompile-mark', message }).range(start, end)] : [];
      });
      view.dispatch({ effects: drawn.of(Decoration.set(ranges, true)) });
    };
  };

  const source = cell => cell.model.sharedModel.getSource();

  // Follows one notebook from when it is opened to when it is closed.
  const follow = (panel, draw, executed) => {
    const notebook = panel.content;
    const typed = new WeakSet(); // cells that were changed since they last ran
    const marked = new Set();
    const refused = new WeakSet(); // kernels that want none of this
    let known = new WeakMap(); // for each cell the text that the kernel answered for, since the last run
    let asked = null;
    let count = 0;
    let ran = null; // the cell that ran last, until the cells below it were sent
    let comm = null;
    let timer = 0;

    const kernel = () => {
      const session = panel.sessionContext.session;
      const one = session && session.kernel;
      return one && one.name === KERNEL && one.handleComms && !refused.has(one) ? one : null;
    };

    // A restart of the kernel disposes of the comm.
    const send = (to, data) => {
      if (!comm || comm.isDisposed || comm.to !== to) {
        const opened = to.createComm(TARGET);
        opened.to = to;
        opened.onMsg = message => answered(message.content.data);
        opened.onClose = () => {
          refused.add(to);
        };
        opened.open();
        comm = opened;
      }
      comm.send(data);
    };

    const mark = (cell, text, marks) => {
      if (marks.length) marked.add(cell);
      else marked.delete(cell);
      if (!cell.isDisposed && cell.editor && cell.editor.editor) draw(cell.editor.editor, text, marks);
    };

    // Sends the active cell; false where its errors are known.
    const ask = to => {
      const cell = notebook.activeCell;
      if (!cell || !typed.has(cell) || known.get(cell) === source(cell)) return false;
      asked = { id: ++count, cell, code: source(cell) };
      send(to, { type: 'typed', id: asked.id, code: asked.code });
      return true;
    };

    const answered = data => {
      if (data.type !== 'marks' || !asked || data.id !== asked.id) return;
      const { cell, code } = asked;
      asked = null;
      if (!cell.isDisposed && source(cell) === code) {
        known.set(cell, code);
        mark(cell, code, data.marks);
      }
      if (ran) wait(0);
    };

    const sendBelow = to => {
      const first = notebook.widgets.indexOf(ran) + 1;
      ran = null;
      const below = first ? notebook.widgets.slice(first) : [];
      const codes = below.filter(cell => cell.model.type === 'code').map(source).filter(code => code.trim());
      if (codes.length) send(to, { type: 'below', codes: codes.slice(0, BELOW) });
    };

    const wait = milliseconds => {
      clearTimeout(timer);
      timer = setTimeout(go, milliseconds);
    };

    const go = () => {
      const to = kernel();
      if (panel.isDisposed || !to || to.status === 'dead') return;
      // What a running cell makes is not known yet; a kernel that restarts comes back, and is `unknown` until it is used.
      if (!['idle', 'unknown'].includes(to.status) || to.connectionStatus !== 'connected') wait(PAUSE);
      else if (!ask(to) && ran) sendBelow(to);
    };

    const changed = (_, change) => {
      if (!change.sourceChange || !notebook.activeCell) return;
      asked = null;
      typed.add(notebook.activeCell);
      marked.delete(notebook.activeCell);
      wait(PAUSE);
    };

    let heard = null;
    const hear = () => {
      if (heard) heard.changed.disconnect(changed);
      const cell = notebook.activeCell;
      heard = cell && cell.model.type === 'code' ? cell.model.sharedModel : null;
      if (!heard) return;
      heard.changed.connect(changed);
      if (typed.has(cell)) wait(PAUSE);
    };

    const hasRun = (_, { notebook: where, cell, success }) => {
      if (where !== notebook) return;
      ran = cell;
      asked = null;
      known = new WeakMap();
      if (success) typed.delete(cell);
      // Other variables, other errors.
      for (const other of marked) if (success || other !== cell) mark(other, '', []);
      wait(SETTLED);
    };

    notebook.activeCellChanged.connect(hear);
    executed.connect(hasRun);
    panel.disposed.connect(() => {
      clearTimeout(timer);
      executed.disconnect(hasRun);
    });
    hear();
  };

  const extension = async () => {
    const { INotebookTracker, NotebookActions } = await load('@jupyterlab/notebook');
    const draw = underlines(await load('@codemirror/state'), await load('@codemirror/view'));
    const plugin = {
      id: 'tubelab-precompile:typing',
      description: 'Compiles cells while they are typed, and draws their errors under the code.',
      autoStart: true,
      requires: [INotebookTracker],
      activate: (app, tracker) => {
        const start = panel => follow(panel, draw, NotebookActions.executed);
        tracker.forEach(start);
        tracker.widgetAdded.connect((_, panel) => start(panel));
      }
    };
    return () => ({ __esModule: true, default: [plugin] });
  };

  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB['tubelab-precompile'] = {
    init: scope => {
      shared = scope;
    },
    get: module =>
      module === './extension' ? extension() : Promise.reject(new Error(`tubelab-precompile has no module ${module}`))
  };
})();
