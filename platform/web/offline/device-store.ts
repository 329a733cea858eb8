const NAME = 'renda';
const VERSION = 2;
const STORES = { drafts: 'draftId', parcels: 'commandId', files: 'key' } as const;
export type StoreName = keyof typeof STORES;

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      // A device that already keeps drafts gets only what is new.
      for (const [store, keyPath] of Object.entries(STORES))
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store, { keyPath });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      opened = undefined;
      reject(request.error ?? new Error('device store'));
    };
  });
  return opened;
}

/** Runs one request in its own transaction; settles only when the transaction is on the disk. */
async function run<Result>(
  store: StoreName,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const transaction = (await open()).transaction(store, mode);
  const request = act(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('device store'));
    transaction.onerror = () => reject(transaction.error ?? new Error('device store'));
  });
}

export const readAll = (store: StoreName): Promise<unknown[]> => run(store, 'readonly', (box) => box.getAll());
export const readOne = (store: StoreName, key: string): Promise<unknown> => run(store, 'readonly', (box) => box.get(key));
export const writeOne = async (store: StoreName, value: object): Promise<void> => {
  await run(store, 'readwrite', (box) => box.put(value));
};
export const removeOne = async (store: StoreName, key: string): Promise<void> => {
  await run(store, 'readwrite', (box) => box.delete(key));
};
