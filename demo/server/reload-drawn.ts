// Vite tells browsers of what they have loaded. What the server has drawn for them, and the pages themselves, which lie
// at another address than their file, they hear of here.
import type {Plugin} from 'vite';

export const reloadDrawn = (): Plugin => ({
  name: 'reload-drawn',
  hotUpdate({file, modules, server}) {
    if (this.environment.name !== 'ssr') return;
    const {client} = server.environments;
    const isKnown = (client.moduleGraph.getModulesByFile(file)?.size ?? 0) > 0;
    if (file.endsWith('.html') || (modules.length > 0 && !isKnown)) {
      client.hot.send({type: 'full-reload'});
    }
  },
});
