// A JupyterLab extension, written by hand as the module-federation container that JupyterLab loads: no build step.
//
// A figure of tubelab comes as one bundle of application/vnd.plotly.v1+json and image/png. JupyterLab hands it to the
// renderer of the extension jupyterlab-plotly, which shows the PNG until the mouse enters it, and then writes a PNG of
// its own into the notebook. This wrapper hides the PNG from that renderer: the figure is interactive at once, and the
// notebook keeps the picture it came with. Without either extension JupyterLab shows the PNG.
//
// An error is shown as a card; without this extension the same words stand in Jupyter's own form.
(() => {
  'use strict';
  const MIME = 'application/vnd.plotly.v1+json';
  const PNG = 'image/png';
  const RENDERER_PLUGIN = '@jupyterlab/plotly-extension:factory';
  const RANK = 1; // the renderer's own rank is 2; images have 90, and the lowest wins

  const withoutPicture = model => {
    let drawn = {};
    return {
      get data() {
        const { [PNG]: _, ...rest } = model.data;
        return { ...rest, ...drawn };
      },
      get metadata() {
        return model.metadata;
      },
      get trusted() {
        return model.trusted;
      },
      // The renderer keeps its own picture for when the browser loses the drawing; the notebook does not need it.
      setData(options) {
        const picture = options.data && options.data[PNG];
        drawn = picture ? { [PNG]: picture } : {};
      }
    };
  };

  const interactive = factory => ({
    safe: factory.safe,
    mimeTypes: [MIME],
    createRenderer(options) {
      const renderer = factory.createRenderer(options);
      const renderModel = renderer.renderModel.bind(renderer);
      renderer.renderModel = model =>
        renderModel(withoutPicture(model)).catch(error => {
          const picture = model.data[PNG];
          if (!picture) throw error;
          const image = document.createElement('img');
          image.src = `data:${PNG};base64,${picture}`;
          image.alt = String(model.data['text/plain'] || 'figure');
          renderer.node.replaceChildren(image);
        });
      return renderer;
    }
  });

  // An error as a card: what failed, when, what to do next, and the whole text folded below. Every word is set as text.
  const ERROR = 'application/vnd.jupyter.error';
  const COLOURS = /\u001b\[[0-9;]*m/g;

  const element = (tag, style, text) => {
    const made = document.createElement(tag);
    made.style.cssText = style;
    if (text) made.textContent = text;
    return made;
  };

  const errorCard = ({ ename, evalue, traceback }) => {
    const whole = (traceback || []).join('\n').replace(COLOURS, '') || `${ename}: ${evalue}`;
    const lines = whole.split('\n').filter(line => line.trim());
    const what = lines.shift() || ename;
    const card = element('div', 'border-left:4px solid #D55E00;padding:6px 14px;max-width:960px;' +
      'color:var(--jp-ui-font-color1);font:14px/1.5 var(--jp-ui-font-family)');
    card.className = 'tubelab-error-card';
    card.setAttribute('role', 'alert');
    card.append(element('div', 'font-weight:600', what[0].toUpperCase() + what.slice(1)));
    const quiet = 'color:var(--jp-ui-font-color2)';
    const other = [];
    for (const line of lines) {
      if (line.startsWith('While ')) card.append(element('div', quiet, line));
      else if (line.startsWith('Next: ')) card.append(element('div', '', line));
      else other.push(line);
    }
    const code = 'margin:4px 0;overflow-x:auto;white-space:pre;font:var(--jp-code-font-size)/1.4 var(--jp-code-font-family)';
    const brief = other.length <= 12;
    if (other.length && brief) card.append(element('pre', code, other.join('\n')));
    const details = element('details', quiet);
    const summary = element('summary', 'cursor:pointer', ename);
    details.append(summary, element('pre', code, whole));
    card.append(details);
    return card;
  };

  const errors = Widget => ({
    safe: true,
    mimeTypes: [ERROR],
    createRenderer() {
      const widget = new Widget();
      widget.renderModel = async model => widget.node.replaceChildren(errorCard(model.data[ERROR]));
      return widget;
    }
  });

  let shared;

  const load = async name => {
    const versions = Object.values((shared && shared[name]) || {});
    if (!versions.length) throw new Error(`JupyterLab does not share ${name}`);
    return (await versions[0].get())();
  };

  const extension = async () => {
    const { IRenderMimeRegistry } = await load('@jupyterlab/rendermime');
    const { Widget } = await load('@lumino/widgets');
    const cards = {
      id: 'tubelab-lab:errors',
      description: 'Shows errors as cards.',
      autoStart: true,
      requires: [IRenderMimeRegistry],
      activate: (app, registry) => registry.addFactory(errors(Widget), RANK)
    };
    const figures = {
      id: 'tubelab-lab:figures',
      description: 'Shows figures that also carry a PNG interactively.',
      autoStart: true,
      requires: [IRenderMimeRegistry],
      activate: async (app, registry) => {
        try {
          await app.activatePlugin(RENDERER_PLUGIN);
        } catch {
          return; // the plotly extension is absent or switched off: JupyterLab shows the PNG
        }
        const factory = registry.getFactory(MIME);
        if (factory) registry.addFactory(interactive(factory), RANK);
      }
    };
    return () => ({ __esModule: true, default: [figures, cards] });
  };

  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB['tubelab-lab'] = {
    init: scope => {
      shared = scope;
    },
    get: module =>
      module === './extension' ? extension() : Promise.reject(new Error(`tubelab-lab has no module ${module}`))
  };
})();
