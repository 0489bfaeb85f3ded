// A JupyterLab extension, written by hand as the module-federation container that JupyterLab loads: no build step.
//
// A figure of tubelab comes as one bundle of application/vnd.plotly.v1+json and image/png. JupyterLab hands it to the
// renderer of the extension jupyterlab-plotly, which shows the PNG until the mouse enters it, and then writes a PNG of
// its own into the notebook. This wrapper hides the PNG from that renderer: the figure is interactive at once, and the
// notebook keeps the picture it came with. Without either extension JupyterLab shows the PNG.
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

  let shared;

  const load = async name => {
    const versions = Object.values((shared && shared[name]) || {});
    if (!versions.length) throw new Error(`JupyterLab does not share ${name}`);
    return (await versions[0].get())();
  };

  const extension = async () => {
    const { IRenderMimeRegistry } = await load('@jupyterlab/rendermime');
    const plugin = {
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
    return () => ({ __esModule: true, default: plugin });
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
