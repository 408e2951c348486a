import { contextBridge, ipcRenderer } from 'electron';
import type { Host, HostCommand, RequestAnswer } from '#shared/ipc/contract';
import type { Reply } from '../main/answer';

/** The contract, and nothing of Electron: the page never sees an event or ipcRenderer. */
const host: Host = {
  async request(name, ...args) {
    const reply: Reply<RequestAnswer<typeof name>> = await ipcRenderer.invoke(
      'host:request',
      name,
      args,
    );
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  },

  onCommand(callback) {
    const listen = (_event: unknown, command: HostCommand): void => callback(command);
    ipcRenderer.on('host:command', listen);
    return () => {
      ipcRenderer.off('host:command', listen);
    };
  },
};

contextBridge.exposeInMainWorld('host', host);
